package org.zhengtu.parse.reading;

import java.util.List;

/** The line 附件, 附件1, 附件： that stands over an attachment printed in full. */
public final class AttachmentMark {
  private static final List<String> INSTRUMENTS =
      List.of("方案", "意见", "办法", "规划", "计划", "细则", "规定", "预案", "要点", "措施", "纲要", "条例", "规则", "章程");

  private AttachmentMark() {}

  /** True where the range is such a line and nothing more. */
  public static boolean at(String folded, int from, int to) {
    int end = to - from > 6 ? -1 : counted(folded, from, to);
    return end == to || end > 0 && end == to - 1 && ":.、".indexOf(folded.charAt(end)) >= 0;
  }

  /** Behind the colon of 附件1：, before the title; -1 where the range does not begin so. */
  public static int end(String folded, int from, int to) {
    int end = counted(folded, from, to);
    return end > 0 && end < to && folded.charAt(end) == ':' ? end + 1 : -1;
  }

  /** Behind 附件 and its number; -1 for none. */
  private static int counted(String folded, int from, int to) {
    if (!folded.startsWith("附件", from) && !folded.startsWith("附表", from)) {
      return -1;
    }
    int i = from + 2;
    while (i < to && "0123456789一二三四五六七八九十-".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /**
   * True where a title that ends at {@code end} names an instrument of its own (…实施方案), whose
   * sections are its chapters; the title of a list or a division of duties is itself a section.
   */
  public static boolean isInstrument(String folded, int end) {
    int to = end;
    if (to > 0 && folded.charAt(to - 1) == ')') {
      to = Math.max(0, Brackets.open(folded, Math.max(0, to - 12), to - 1));
    }
    for (String kind : INSTRUMENTS) {
      if (folded.startsWith(kind, to - kind.length())) {
        return true;
      }
    }
    return false;
  }
}
