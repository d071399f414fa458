package org.zhengtu.parse.header;

import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;

/** Lines that an organ's name and a colon lead into what it has to do: duties, no addressees. */
final class LedLines {
  /** What the organs of duties end in; 成员： and 联络员： lead a roster. */
  private static final String ORGANS = "府会局委构门室厅部院团司校处社行办队站区镇乡";

  private static final int LED_WITHIN = 6;
  private static final int FEWEST_LED = 3;

  private LedLines() {}

  /** One of several lines in a row that an organ's name and a colon lead into text. */
  static boolean areAt(String text, List<Line> pieces, int at) {
    if (at + 1 >= pieces.size()) {
      return false;
    }
    boolean lines = isLed(text, pieces.get(at)) && isLed(text, pieces.get(at + 1));
    // a long line is cut behind its colon
    int labels = 0;
    for (int i = at; i < Math.min(pieces.size(), at + LED_WITHIN); i++) {
      labels += isLed(text, pieces.get(i)) || isLabelOfDuty(text, pieces.get(i)) ? 1 : 0;
    }
    boolean cut = isLabelOfDuty(text, pieces.get(at)) && labels >= FEWEST_LED;
    return lines || cut;
  }

  /** 县教育局: and nothing else. */
  private static boolean isLabelOfDuty(String text, Line piece) {
    int colon = piece.to() - 1;
    return piece.length() <= 30
        && text.charAt(colon) == ':'
        && colon > piece.from()
        && ORGANS.indexOf(text.charAt(colon - 1)) >= 0
        && Within.until(text, ",;。", piece.from(), colon) == colon;
  }

  /** True where the colon in a later piece leads an organ's duty, and others follow. */
  static boolean leadFrom(String text, List<Line> pieces, int at, int colon) {
    int led = at;
    while (led < pieces.size() - 1 && pieces.get(led).to() <= colon) {
      led++;
    }
    return areAt(text, pieces, led);
  }

  private static boolean isLed(String text, Line piece) {
    int colon = Within.first(text, ':', piece.from(), Math.min(piece.to(), piece.from() + 30));
    return colon > piece.from()
        && colon + 4 < piece.to()
        && AddresseeList.LAST.indexOf(text.charAt(colon - 1)) >= 0
        && !text.startsWith("委员", colon - 2)
        && !text.startsWith("成员", colon - 2)
        && Within.until(text, ",;。", piece.from(), colon) == colon;
  }
}
