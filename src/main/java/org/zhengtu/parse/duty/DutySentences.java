package org.zhengtu.parse.duty;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Enumerator;

/** Cuts running text into duties: each sentence that a new organ leads begins one. */
final class DutySentences {
  private static final int REACH = 40;
  private static final int LONGEST_NUMBER = 6;

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

  /** What the first of several organs does, where each has sentences of its own behind them all. */
  @Nullable Led ofOne(Led several) {
    int comma = folded.indexOf('、', several.unitFrom(), several.unitTo());
    boolean first =
        comma > 0 && folded.startsWith(folded.substring(several.unitFrom(), comma), several.from());
    return first
        ? leds.sentence(several.block(), several.from(), several.to(), Led.Form.STRONG_VERB)
        : null;
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

  /**
   * The first organ in {@code block} behind {@code from} that a mark joins to its duty, with
   * another of the same form behind it; or null. A number may stand before it: 如下：1.教育部门。…2.公安部门。…
   */
  @Nullable Led firstMarked(int number, Block block, int from) {
    for (int i = from; i + 1 < block.to(); i++) {
      if (i != from && !isStop(i - 1) && folded.charAt(i - 1) != ':') {
        continue;
      }
      Led led = marked(number, i, Enumerator.at(folded, i, block.to()), block.to());
      if (led != null && led.known() && nextMarked(led) != null) {
        return led;
      }
    }
    return null;
  }

  /**
   * The next organ of the same block that leads a sentence by the same mark, or null: by a colon,
   * or behind a number that counts on.
   */
  @Nullable Led nextMarked(Led led) {
    Enumerator number = numberBefore(led);
    for (int i = led.from(); i + 1 < led.to(); i++) {
      if (isStop(i)) {
        Enumerator next = next(number, i + 1, led.to());
        Led marked = marked(led.block(), i + 1, next, led.to());
        if (marked != null && (next != null || marked.known() && isColon(led))) {
          return marked;
        }
      }
    }
    return null;
  }

  /** Where the words of {@code led} end: at the next number, whatever it counts, or its block's. */
  int end(Led led) {
    Enumerator number = numberBefore(led);
    for (int i = led.from(); number != null && i + 1 < led.to(); i++) {
      if (isStop(i) && next(number, i + 1, led.to()) != null) {
        return i + 1;
      }
    }
    return led.to();
  }

  /** Where the entry of {@code led} begins, its number included. */
  int start(Led led) {
    Enumerator number = numberBefore(led);
    return number == null ? led.unitFrom() : number.from();
  }

  private @Nullable Led marked(int block, int from, @Nullable Enumerator number, int to) {
    int at = number == null ? from : number.to();
    if (at >= to || number == null && folded.indexOf(':', at, Math.min(to, at + REACH)) < 0) {
      return null;
    }
    Led led = leds.read(block, at, to);
    boolean mark = led != null && led.form() == Led.Form.MARK && (number != null || isColon(led));
    return mark ? led : null;
  }

  private boolean isColon(Led led) {
    return folded.charAt(led.from() - 1) == ':';
  }

  /** The number at {@code at} that counts on from {@code number}, or null. */
  private @Nullable Enumerator next(@Nullable Enumerator number, int at, int to) {
    Enumerator next = number == null ? null : Enumerator.at(folded, at, to);
    boolean counts =
        number != null
            && next != null
            && next.style() == number.style()
            && next.value() == number.value() + 1;
    return counts ? next : null;
  }

  private @Nullable Enumerator numberBefore(Led led) {
    for (int i = Math.max(0, led.unitFrom() - LONGEST_NUMBER); i < led.unitFrom(); i++) {
      Enumerator number = Enumerator.at(folded, i, led.unitFrom() + 1);
      boolean begins = i == 0 || !Character.isDigit(folded.charAt(i - 1));
      if (number != null && number.to() == led.unitFrom() && begins) {
        return number;
      }
    }
    return null;
  }

  boolean isStop(int i) {
    return folded.charAt(i) == '。' || folded.charAt(i) == ';';
  }
}
