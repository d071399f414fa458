package org.zhengtu.parse;

/** The line 附件, 附件1, 附件： that stands over an attachment printed in full. */
final class AttachmentMark {
  private AttachmentMark() {}

  /** True where the range is such a line and nothing more. */
  static boolean at(String folded, int from, int to) {
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
}
