package org.zhengtu.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The strings of a script or of JSON in which Chinese text stands, their escapes resolved. */
final class ScriptStrings {
  private static final int SHORTEST = 12;
  private static final int FEWEST_IDEOGRAPHS = 6;

  private ScriptStrings() {}

  /** Those of {@code script} in order. */
  static List<String> in(String script) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < script.length(); i++) {
      char quote = script.charAt(i);
      if (quote != '"' && quote != '\'' && quote != '`') {
        continue;
      }
      int end = end(script, i);
      if (end < 0) {
        continue;
      }
      if (end - i > SHORTEST) {
        String words = decoded(unescaped(script, i + 1, end));
        if (isChinese(words)) {
          found.add(words);
        }
      }
      i = end;
    }
    return found;
  }

  /** Where the quote at {@code from} closes; -1 where its line ends before. */
  private static int end(String script, int from) {
    char quote = script.charAt(from);
    for (int i = from + 1; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i;
      } else if (c == '\n' && quote != '`') {
        return -1;
      }
    }
    return -1;
  }

  private static String unescaped(String script, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = script.charAt(i);
      if (c != '\\' || i + 1 >= to) {
        out.append(c);
        continue;
      }
      char escaped = script.charAt(++i);
      int digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
      int code = digits == 0 || i + digits >= to + 1 ? -1 : hex(script, i + 1, i + 1 + digits);
      if (code >= 0) {
        out.append((char) code);
        i += digits;
      } else {
        out.append(
            switch (escaped) {
              case 'n', 'r' -> '\n';
              case 't' -> ' ';
              default -> escaped;
            });
      }
    }
    return out.toString();
  }

  private static int hex(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** What {@code encodeURIComponent} wrote, decoded. */
  private static String decoded(String words) {
    if (!words.contains("%E") && !words.contains("%e")) {
      return words;
    }
    try {
      return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return words;
    }
  }

  private static boolean isChinese(String words) {
    int ideographs = 0;
    for (int i = 0; i < words.length() && ideographs < FEWEST_IDEOGRAPHS; i++) {
      char c = words.charAt(i);
      ideographs += c >= 0x4e00 && c <= 0x9fff ? 1 : 0;
    }
    return ideographs >= FEWEST_IDEOGRAPHS;
  }
}
