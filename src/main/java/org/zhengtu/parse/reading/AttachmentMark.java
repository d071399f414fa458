package org.zhengtu.parse.reading;

import java.util.List;

/** The line 附件, 附件1, 附件： that stands over an attachment printed in full. */
public final class AttachmentMark {
  private static final List<String> INSTRUMENTS =
      List.of("方案", "意见", "办法", "规划", "计划", "细则", "规定", "预案", "要点", "措施", "纲要", "条例", "规则", "章程");

  private AttachmentMark() {}

  /** True where the range is such a line and nothing more. */
  public static boolean at(String folded, int from, int to) {
    if (to - from > 6 || !folded.startsWith("附", from)) {
      return false;
    }
    int i = from + 1;
    if (i < to && "件表".indexOf(folded.charAt(i)) >= 0) {
      i++;
    } else {
      return false;
    }
    while (i < to && "0123456789一二三四五六七八九十-".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i == to || i == to - 1 && ":.、".indexOf(folded.charAt(i)) >= 0;
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
