package org.zhengtu.vocabulary;

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
}
