package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** A name without what stands in brackets and without quotation marks. */
final class Plain {
  private Plain() {}

  /** 各县(市、区)人民政府 gives 各县人民政府; a bracket that does not close is only left out itself. */
  static String of(String written) {
    String name = written.indexOf('[') < 0 ? written : written.replace('[', '(').replace(']', ')');
    if (name.indexOf('(') < 0 && name.indexOf(')') < 0 && name.indexOf('"') < 0) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length());
    int lastClose = name.lastIndexOf(')');
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '(') {
        depth += i < lastClose ? 1 : 0;
      } else if (c == ')') {
        depth -= depth > 0 ? 1 : 0;
      } else if (depth == 0 && c != '"') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** What stands in the brackets of a name, without brackets of its own; empty ones left out. */
  static List<String> aside(String name) {
    List<String> asides = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '(') {
        open = i;
      } else if (name.charAt(i) == ')') {
        if (open >= 0 && i > open + 1) {
          asides.add(name.substring(open + 1, i));
        }
        open = -1;
      }
    }
    return asides;
  }
}
