package org.zhengtu.parse;

/** The words round an enumeration of member organs: 等24个成员单位, 分管负责同志. */
final class MemberList {
  private static final int LONGEST_TAIL = 20;

  private final Words tails;

  MemberList() {
    tails = new Words(WordFile.read("mechanisms.txt").of("tail"));
  }

  /** Where the enumeration {@code [from, to)} ends when its count and 分管负责同志 are cut off. */
  int end(String folded, int from, int to) {
    int end = trimmed(folded, from, to);
    for (int cut = end; cut >= 0; cut = tails.start(folded, from, end)) {
      end = trimmed(folded, from, cut);
    }
    int lowest = Math.max(from, end - LONGEST_TAIL);
    for (int i = end - 1; i > lowest; i--) {
      char c = folded.charAt(i);
      if (c == '、' || c == ',') {
        break;
      }
      if (c == '等') {
        return trimmed(folded, from, i);
      }
      if ((c == '个' || c == '家') && Counts.isDigit(folded.charAt(i - 1))) {
        return beforeCount(folded, from, i);
      }
    }
    return end;
  }

  private static int beforeCount(String folded, int from, int to) {
    int i = to;
    while (i > from && Counts.isDigit(folded.charAt(i - 1))) {
      i--;
    }
    while (i > from && "等共计".indexOf(folded.charAt(i - 1)) >= 0) {
      i--;
    }
    return trimmed(folded, from, i);
  }

  private static int trimmed(String folded, int from, int to) {
    int end = to;
    while (end > from && ",、;。:.的".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
