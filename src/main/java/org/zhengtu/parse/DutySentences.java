package org.zhengtu.parse;

import org.jspecify.annotations.Nullable;

/** Cuts running text into duties: each sentence that a new organ leads begins one. */
final class DutySentences {
  private final String folded;
  private final LedReader leds;
  private final DutyList duties;

  DutySentences(String folded, LedReader leds, DutyList duties) {
    this.folded = folded;
    this.leds = leds;
    this.duties = duties;
  }

  /** One duty for each sentence that a new organ leads. */
  void take(Led led) {
    Led current = led;
    int from = led.from();
    for (int i = led.from(); i < led.to(); i++) {
      if (isStop(i) && i + 1 < led.to()) {
        Led next = leds.sentence(led.block(), i + 1, led.to(), led.form());
        if (next != null) {
          duties.add(current, from, i + 1);
          current = next;
          from = next.from();
        }
      }
    }
    duties.add(current, from, led.to());
  }

  /**
   * Takes the sentences of {@code block} behind {@code from}, from the first that an organ leads
   * on.
   */
  void take(int number, Block block, int from, Led.Form weakest) {
    if (block.kind() == Block.Kind.ROW) {
      return;
    }
    int to = block.to();
    for (int i = from; i < to; i++) {
      if (i == from || isStop(i - 1)) {
        Led led = leds.sentence(number, i, to, weakest);
        if (led != null) {
          take(led);
          return;
        }
      }
    }
  }

  /** The next sentence of the same block that an organ and a colon lead, or null. */
  @Nullable Led nextMarked(Led led) {
    for (int i = led.from(); i + 1 < led.to(); i++) {
      if (isStop(i) && folded.indexOf(':', i, Math.min(led.to(), i + 40)) > 0) {
        Led next = leds.read(led.block(), i + 1, led.to());
        if (next != null
            && next.known()
            && next.form() == Led.Form.MARK
            && folded.charAt(next.from() - 1) == ':') {
          return next;
        }
      }
    }
    return null;
  }

  boolean isStop(int i) {
    return folded.charAt(i) == '。' || folded.charAt(i) == ';';
  }
}
