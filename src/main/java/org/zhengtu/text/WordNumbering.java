package org.zhengtu.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The numbers that Word shows before paragraphs and does not write into them: 一、 （一） 1. */
final class WordNumbering {
  private static final int LEVELS = 9;
  private static final String DIGITS = "〇一二三四五六七八九";

  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /** The number shown before this paragraph, or ""; paragraphs must come in order. */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    BigInteger level = paragraph.getNumIlvl();
    String format = paragraph.getNumFmt();
    String pattern = paragraph.getNumLevelText();
    if (list == null || list.signum() == 0 || format == null || pattern == null) {
      return "";
    }
    int at = level == null ? 0 : Math.clamp(level.intValue(), 0, LEVELS - 1);
    int[] counts = counters.computeIfAbsent(list, key -> new int[LEVELS]);
    counts[at] += counts[at] == 0 ? start(paragraph) : 1;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return format.equals("bullet") || format.equals("none") ? "" : shown(pattern, format, counts);
  }

  private static int start(XWPFParagraph paragraph) {
    BigInteger start = paragraph.getNumStartOverride();
    return start == null ? 1 : start.intValue();
  }

  private static String shown(String pattern, String format, int[] counts) {
    String text = pattern;
    for (int level = 0; level < LEVELS; level++) {
      text = text.replace("%" + (level + 1), number(Math.max(1, counts[level]), format));
    }
    return text;
  }

  private static String number(int n, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(n);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
      case "lowerLetter" -> String.valueOf((char) ('a' + (n - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (n - 1) % 26));
      default -> String.valueOf(n);
    };
  }

  /** 一 to 九十九; beyond, digit by digit. */
  static String chinese(int n) {
    if (n > 99) {
      StringBuilder digits = new StringBuilder();
      String.valueOf(n).chars().forEach(c -> digits.append(DIGITS.charAt(c - '0')));
      return digits.toString();
    }
    String tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.charAt(n / 10)) + "十";
    return tens + (n % 10 == 0 ? "" : DIGITS.charAt(n % 10));
  }
}
