package org.zhengtu.parse.header;

import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Within;

/** Where addressees begin that share their line with what stands before them. */
final class ListSeams {
  private static final int LONGEST_LABEL = 8;

  private final String text;

  ListSeams(String text) {
    this.text = text;
  }

  /** A piece that ends in a colon may hold title and addressees run together: …的通知各县…：. */
  int start(int from, int to) {
    if (text.charAt(to - 1) != ':') {
      return from;
    }
    int about = Within.first(text, "关于", from, to);
    if (about < 0) {
      return sourced(from, to);
    }
    for (int i = Within.first(text, '各', about, to);
        i > 0;
        i = Within.first(text, '各', i + 1, to)) {
      if (DocumentKinds.kindAt(text, about, i) != null && "的".indexOf(text.charAt(i - 1)) < 0) {
        return i;
      }
    }
    return from;
  }

  /** Where addressees begin behind who sent the page in; {@code to} for none. */
  int behindSource(int from, int to) {
    int list = text.charAt(to - 1) == ':' ? sourced(from, to) : from;
    list = list == from && text.charAt(to - 1) == ':' ? counted(from, to) : list;
    return list > from ? list : to;
  }

  /** 浏览次数：1024各县人民政府：: where the list begins that runs into how often the page was read. */
  private int counted(int from, int to) {
    int colon = Within.first(text, ':', from, Math.min(to - 1, from + LONGEST_LABEL));
    if (colon < 0 || PortalLabels.field(text, from, colon) == null) {
      return from;
    }
    int digits = Within.past(text, "0123456789", colon + 1, to);
    int list = digits > colon + 1 && text.charAt(digits) == '次' ? digits + 1 : digits;
    return digits > colon + 1 && list < to - 2 ? list : from;
  }

  /** Where the addressees begin that run into who sent the page in: 来源：云泽市经信局各县…：. */
  private int sourced(int from, int to) {
    boolean behind = from > 2 && text.startsWith("来源:", from - 3);
    int begin = behind ? from : Within.first(text, "来源:", from, Math.min(to, from + 5)) + 3;
    int list = behind || begin > from + 2 ? Within.first(text, '各', begin + 2, to - 1) : -1;
    return list > 0 && AddresseeList.LAST.indexOf(text.charAt(list - 1)) >= 0 ? list : from;
  }
}
