package org.zhengtu.parse.reading;

import java.util.List;

/** Where a 机关代字 begins: the words of running text that stand before one, and what it is made of. */
public final class CodeWords {
  private static final int SHORTEST = 2;

  /** A run of words that long goes on before it: where the code begins cannot be told. */
  private static final int CUT = 24;

  private static final WordFile WORDS = WordFile.read("agency-codes.txt");
  private static final Words BEFORE = WORDS.set("before");
  private static final List<String> ORGANS = WORDS.of("organs");
  private static final Words LABELS = WORDS.set("labels");
  private static final Words KINDS = WORDS.set("kinds");
  private static final Words OWN = WORDS.set("own beginnings");

  private static final Words CENTRAL = new Words(Lexicon.words("central-organs.txt"));
  private static final String RANKS = "省市县区州盟旗";

  /** What goes on in a code that begins with an organ's name. */
  private static final String OF_CODES = "发函办令电公规字通";

  /** 市林业局, and a code behind it. */
  private static final int SHORTEST_DEPARTMENT = 3;

  private static final String JOINING = "和及与或、";

  /** Single characters that end running text before a code and never stand in one. */
  private static final String STOPS = "的见按据号《》在被为是了以";

  private CodeWords() {}

  /**
   * The offset at which the code that ends at {@code to} begins, or -1 where none can stand there.
   */
  static int start(Reading reading, int floor, int to) {
    String text = reading.folded();
    int inner = inner(text, floor, to);
    if (inner > floor) {
      return start(reading, floor, inner);
    }
    int from = to;
    while (from > floor && isWord(text.charAt(from - 1))) {
      from--;
    }
    int start = afterWords(text, afterDate(text, from, floor, to), to);
    start = afterStop(text, start, to);
    start = afterOrgan(reading, text, start, to);
    boolean cut =
        start == floor && floor > 0 && isWord(text.charAt(floor - 1)) && to - floor >= CUT;
    return !cut && (to - start >= SHORTEST || isLone(text, start, to)) ? start : -1;
  }

  /** Where the brackets of 云土资（用）〔2018〕71号 open that a code ends in; {@code floor} for none. */
  private static int inner(String text, int floor, int to) {
    int open =
        text.charAt(to - 1) == ')' ? Within.last(text, '(', Math.max(floor, to - 6), to) : -1;
    boolean words = open > floor && to - open > 2;
    for (int i = open + 1; words && i < to - 1; i++) {
      words = isWord(text.charAt(i));
    }
    return words && isWord(text.charAt(open - 1)) ? open : floor;
  }

  /** 法〔2019〕254号: the one organ whose code is a single character. */
  private static boolean isLone(String text, int start, int to) {
    boolean begins =
        start == 0 || !isWord(text.charAt(start - 1)) || ChineseDate.digitAt(text, start - 1) >= 0;
    return begins && to - start == 1 && text.charAt(start) == '法';
  }

  /** True where what stands in the range may stand before a number on its own: marks, a label. */
  static boolean mayPrecede(String text, int from, int to) {
    int end = to;
    while (end > from && !isWord(text.charAt(end - 1))) {
      end--;
    }
    if (end == from) {
      return true;
    }
    int start = end;
    while (start > from && isWord(text.charAt(start - 1))) {
      start--;
    }
    return LABELS.is(text, start, end) && start == from
        || text.startsWith("文件", end - 2)
        || end == to && endsInOrgan(text, start, end);
  }

  private static boolean endsInOrgan(String text, int from, int to) {
    for (String organ : ORGANS) {
      if (to - from > organ.length() && text.startsWith(organ, to - organ.length())) {
        return true;
      }
    }
    return false;
  }

  /** A date may stand right before: 9月8日云政办发. */
  private static int afterDate(String text, int from, int floor, int to) {
    boolean dated =
        from > floor
            && from < to
            && ChineseDate.digitAt(text, from - 1) >= 0
            && "年月日".indexOf(text.charAt(from)) >= 0;
    int start = dated ? from + 1 : from;
    for (int i = start + 1; i < to; i++) {
      if (text.charAt(i) == '日' && isNumeral(text, i - 1) && text.indexOf('月', from, i) >= 0) {
        start = i + 1;
      }
    }
    return start;
  }

  private static int afterWords(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      int end = BEFORE.end(text, i, text.length());
      if (end > 0) {
        return end;
      }
    }
    return from;
  }

  private static int afterStop(String text, int from, int to) {
    // 87号和云政办发: one joining word goes with the number before it
    boolean numbered = from > 0 && from < to && "号》)".indexOf(text.charAt(from - 1)) >= 0;
    int start = numbered && JOINING.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    for (int i = from; i < to; i++) {
      if (STOPS.indexOf(text.charAt(i)) < 0 || i > from && text.startsWith("数据", i - 1)) {
        continue;
      }
      start = i + 1;
      int kind = text.charAt(i) == '的' ? KINDS.end(text, start, to) : -1;
      start = kind > 0 && to - kind >= SHORTEST ? kind : start;
      if (text.charAt(i) == '号' && start < to && JOINING.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
    }
    return start;
  }

  /** 云泽市人民政府办公室云政办发: an organ's name stands before its code, or on the line above it. */
  private static int afterOrgan(Reading reading, String text, int from, int to) {
    if (text.charAt(to - 1) == '令' || text.startsWith("公告", to - 2)) {
      boolean cited = from > 0 && text.charAt(from - 1) == '(';
      return cited ? from : afterOwnLine(reading, from, to);
    }
    int start = from;
    for (String organ : ORGANS) {
      int at = Within.last(text, organ, start, to);
      int end = at + organ.length();
      if (at >= start && to - end >= 3 && !text.startsWith("公告", end)) {
        start = end;
      }
    }
    start = Math.max(start, afterDepartment(text, start, to));
    return start > 0 && text.charAt(start - 1) == '(' ? start : afterLine(reading, text, start, to);
  }

  /** 省生态环境厅云环发, 虚构部虚建: what begins as a department's name, or is one of the centre's. */
  private static int afterDepartment(String text, int from, int to) {
    int central = CENTRAL.end(text, from, to - SHORTEST);
    if (central > 0) {
      boolean code = OWN.at(text, from) || OF_CODES.indexOf(text.charAt(central)) >= 0;
      return code ? from : central;
    }
    if (from < to && RANKS.indexOf(text.charAt(from)) >= 0) {
      for (int i = to - SHORTEST_DEPARTMENT; i >= from + SHORTEST_DEPARTMENT; i--) {
        if ("厅局委".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
      }
    }
    return from;
  }

  /** 虚构部 虚构总局公告: blanks part the organs of one announcement; another line is no part of it. */
  private static int afterOwnLine(Reading reading, int start, int to) {
    int line = reading.lines().get(reading.lineAt(to - 1)).from();
    return line > start + SHORTEST && to - line > SHORTEST ? line : start;
  }

  private static int afterLine(Reading reading, String text, int start, int to) {
    for (int i = to - SHORTEST; i > start + 3; i--) {
      if (reading.isGap(i) && "府室厅局委会部院办处署行社".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    // 特急·明电 over the code of a telegram
    return text.startsWith("明电", start) && reading.isGap(start + 2) ? start + 2 : start;
  }

  /** Ideographs only: no mark, letter or digit stands in a 机关代字. */
  public static boolean isWord(char c) {
    return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf;
  }

  /** True for what would make digits before it something else than a serial: 3月, 5个, 2万. */
  public static boolean continuesNumeral(char c) {
    return c >= '0' && c <= '9'
        || c == '%'
        || c == '-'
        || c == '.'
        || "年月日个家万亿元人条项次届名章页期组倍岁周".indexOf(c) >= 0;
  }

  /** True for digits and the units of Chinese numerals. */
  static boolean isNumeral(String text, int i) {
    return ChineseDate.digitAt(text, i) >= 0 || "十百千".indexOf(text.charAt(i)) >= 0;
  }
}
