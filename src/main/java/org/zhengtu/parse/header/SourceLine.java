package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;

/**
 * The lines that a site prints right under a title: 来源：云泽市经信局 2020-02-22 10:21, on one line or two,
 * or a day in digits alone. They tell when the page was published, and nothing of the signature.
 *
 * @param published the day in the line that says 来源, or null
 * @param last index of the last of these pieces; the title's own where there are none
 */
record SourceLine(@Nullable ChineseDate published, int last) {
  private static final int LINES = 4;
  private static final int LONGEST = 80;
  private static final String[] LABELS = {"来源:", "信息来源:", "文章来源:", "稿件来源:", "发布单位:"};

  private static final String[] OTHER_DAYS = {
    "更新时间", "征集时间", "开始时间", "截止时间", "结束时间", "起止时间", "截止日期", "有效期", "实施日期", "施行日期", "生效日期"
  };

  /**
   * What stands under the piece {@code title}, before {@code limit}; where nothing does, the day in
   * such a line over the pieces from {@code first} on, under an earlier print of the title.
   */
  static SourceLine at(String text, List<Line> pieces, int first, int title, int limit) {
    SourceLine under = under(text, pieces, title, limit);
    for (int i = first - 1; under.published == null && i >= Math.max(1, first - LINES); i--) {
      Line piece = pieces.get(i);
      if (startsLabelled(text, piece)) {
        ChineseDate day = digits(text, piece.from(), piece.to());
        Line next = pieces.get(i + 1);
        boolean timed = day == null && i + 1 < first && isDay(text, next) && hasHour(text, next);
        return new SourceLine(timed ? digits(text, next.from(), next.to()) : day, under.last);
      }
    }
    return under;
  }

  private static SourceLine under(String text, List<Line> pieces, int title, int limit) {
    ChineseDate published = null;
    int last = title;
    for (int i = title + 1; i < Math.min(pieces.size(), title + 1 + LINES); i++) {
      Line piece = pieces.get(i);
      boolean labelled = isLabelled(text, piece);
      if (piece.from() >= limit || !labelled && !isDay(text, piece)) {
        break;
      }
      boolean timed = i > title + 1 && hasHour(text, piece);
      published =
          published == null && (labelled || timed)
              ? digits(text, piece.from(), piece.to())
              : published;
      last = i;
    }
    return new SourceLine(published, last);
  }

  private static boolean isLabelled(String text, Line piece) {
    if (startsLabelled(text, piece)) {
      return true;
    }
    // 日期:2024-01-10 15:30 来源:云泽市经信局
    return piece.length() <= LONGEST
        && (text.startsWith("日期:", piece.from()) || text.startsWith("时间:", piece.from()))
        && Within.first(text, "来源:", piece.from(), piece.to()) > 0;
  }

  private static boolean startsLabelled(String text, Line piece) {
    for (String label : LABELS) {
      if (text.startsWith(label, piece.from())) {
        return true;
      }
    }
    return false;
  }

  /** 2020-02-22, with the time of day perhaps, and nothing else. */
  private static boolean isDay(String text, Line piece) {
    ChineseDate date = digits(text, piece.from(), piece.to());
    if (date == null || date.from() != piece.from() || piece.length() > 19) {
      return false;
    }
    for (int i = date.to(); i < piece.to(); i++) {
      if (CodeWords.isWord(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasHour(String text, Line piece) {
    return Within.first(text, ':', piece.from(), piece.to()) > 0;
  }

  /** True where the label before the day names another one: 征集时间:[2021-03-01 …. */
  private static boolean isOther(String text, int from, int day) {
    int at = day > from && "[(".indexOf(text.charAt(day - 1)) >= 0 ? day - 1 : day;
    if (at == from || text.charAt(at - 1) != ':') {
      return false;
    }
    for (String other : OTHER_DAYS) {
      if (at - 1 - other.length() >= from && text.startsWith(other, at - 1 - other.length())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ChineseDate digits(String text, int from, int to) {
    ChineseDate date = ChineseDate.find(text, from, to);
    if (date == null || Within.first(text, '年', date.from(), date.to()) >= 0) {
      return null;
    }
    return isOther(text, from, date.from()) ? null : date;
  }
}
