package org.zhengtu.parse.reading;

/** Finds telephone numbers and other contact data, so that they stay out of the record. */
public final class Contact {
  private static final String[] WORDS = {
    "联系电话", "办公电话", "电话", "手机", "联系方式", "邮箱", "传真", "微信", "QQ", "Email", "E-mail"
  };

  private Contact() {}

  /** Where contact data begins in the range; {@code to} where there is none. */
  public static int start(String folded, int from, int to) {
    int digits = 0;
    int run = from;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        if (digits++ == 0) {
          run = i;
        }
        if (digits >= 5) {
          return beforeBracket(folded, from, run);
        }
      } else if (c == '@') {
        return beforeBracket(folded, from, digits > 0 ? run : i);
      } else if (c != '-' || digits == 0) {
        digits = 0;
        if ((c == '联' || c == '办' || c == '电' || c == '手' || c == '邮' || c == '传' || c == '微'
                || c == 'Q' || c == 'E')
            && word(folded, i, to)) {
          return beforeBracket(folded, from, i);
        }
      }
    }
    return to;
  }

  /** The offset behind a serial number (1, 1. 1、 （1）) that starts the range. */
  public static int serialEnd(String folded, int from, int to) {
    int i = from;
    boolean open = i < to && folded.charAt(i) == '(';
    if (open) {
      i++;
    }
    int digits = i;
    while (i < to && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
      i++;
    }
    if (i == digits || i - digits > 3) {
      return from < to && folded.charAt(from) >= '①' && folded.charAt(from) <= '⑳'
          ? from + 1
          : from;
    }
    while (i < to && ").、,".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** True where the range is contact data or a number and nothing else. */
  public static boolean only(String folded, int from, int to) {
    return from < to && (start(folded, from, to) == from || serialEnd(folded, from, to) == to);
  }

  private static boolean word(String folded, int at, int to) {
    for (String word : WORDS) {
      if (folded.startsWith(word, at)) {
        int end = at + word.length();
        return end >= to || ":(0123456789".indexOf(folded.charAt(end)) >= 0;
      }
    }
    return false;
  }

  private static int beforeBracket(String folded, int from, int at) {
    return at > from && folded.charAt(at - 1) == '(' ? at - 1 : at;
  }
}
