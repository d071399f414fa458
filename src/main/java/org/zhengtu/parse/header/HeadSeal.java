package org.zhengtu.parse.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * The line under a number that minutes and bulletins have in the place of a signature: 云泽市人民政府办公室
 * 2019年5月21日.
 *
 * @param organ who issues it
 * @param date when
 */
record HeadSeal(String organ, LocalDate date) {
  private static final int LONGEST = 45;

  /** The first such line among the pieces before {@code to}, or null. */
  static @Nullable HeadSeal find(
      Jurisdictions jurisdictions, Pollution pollution, List<Line> pieces, int to) {
    String text = pollution.text();
    for (Line piece : pieces) {
      if (piece.from() >= to) {
        return null;
      }
      char last = text.charAt(piece.to() - 1);
      if (piece.length() > LONGEST || last != '日' && last != '印') {
        continue;
      }
      ChineseDate date = ChineseDate.find(text, piece.from() + 2, piece.to());
      String organ = date == null ? "" : pollution.value(piece.from(), date.from());
      if (date != null
          && date.to() >= piece.to() - 1
          && IssuingOrgans.isOrgan(jurisdictions, organ)) {
        return new HeadSeal(organ, date.date());
      }
    }
    return null;
  }
}
