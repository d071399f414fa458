package org.zhengtu.parse.reading;

import java.util.List;
import java.util.Map;

/**
 * Traditional and simplified characters. Mainland documents are issued in simplified ones
 * (国家通用规范汉字); a page full of Traditional ones was converted by a machine.
 */
public final class Han {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';

  /** A page with fewer Traditional characters holds a name or a quotation, no conversion. */
  private static final int LEAST = 12;

  private static final int ONE_IN = 25;
  private static final char[] SIMPLIFIED = table();

  private Han() {}

  /** True for a character of the common ideograph blocks. */
  public static boolean is(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The simplified form of {@code c}; itself where it has none. */
  static char simplified(char c) {
    return is(c) ? SIMPLIFIED[c - FIRST] : c;
  }

  /** True where so many characters are Traditional that a machine must have converted the page. */
  static boolean isConverted(String raw) {
    int ideographs = 0;
    int traditional = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (is(c)) {
        ideographs++;
        traditional += SIMPLIFIED[c - FIRST] == c ? 0 : 1;
      }
    }
    return traditional >= LEAST && traditional * ONE_IN >= ideographs;
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (Map.Entry<String, List<String>> row :
        WordFile.read("traditional.txt").words().entrySet()) {
      for (char traditional : row.getValue().getFirst().toCharArray()) {
        table[traditional - FIRST] = row.getKey().charAt(0);
      }
    }
    return table;
  }
}
