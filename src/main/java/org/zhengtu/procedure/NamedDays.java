package org.zhengtu.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * The days from which on, as a document says, things have or lose effect. What others did on a day
 * (自2015年1月1日起施行的《…》) is none of it.
 */
public final class NamedDays {
  private static final String ENDS = "。；;！!";
  private static final List<String> AT_ONCE = List.of("即日", "布之日", "发之日", "过之日", "文之日");
  private static final int LONGEST = 300;
  private static final int OWN = 12;

  private final String text;
  private final Span part;
  private @Nullable Optional<NamedDay> own;

  /**
   * Looks at a document.
   *
   * @param part the document's own part of {@code text}
   */
  public NamedDays(String text, Span part) {
    this.text = text;
    this.part = part;
  }

  /**
   * The day that goes with what {@code words} say: one named in their sentence, else the only one
   * from which on the document itself (本办法) holds.
   *
   * @return null where the text names none
   */
  public @Nullable NamedDay of(Span words) {
    Span sentence = sentence(words);
    List<NamedDay> near = in(sentence);
    if (!near.isEmpty()) {
      return only(near).orElse(null);
    }
    String said = sentence.of(text);
    return AT_ONCE.stream().anyMatch(said::contains) ? null : own().orElse(null);
  }

  private Optional<NamedDay> own() {
    if (own == null) {
      own = only(in(part).stream().filter(this::isOwn).toList());
    }
    return own;
  }

  private static Optional<NamedDay> only(List<NamedDay> days) {
    return days.stream().map(NamedDay::day).distinct().count() == 1
        ? Optional.of(days.getFirst())
        : Optional.empty();
  }

  private List<NamedDay> in(Span range) {
    List<NamedDay> days = new ArrayList<>();
    for (int i = range.start(); i < range.end(); i++) {
      NamedDay day = NamedDay.at(text, i, range.end());
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  /** 本办法自…: it is the document that holds from that day on. */
  private boolean isOwn(NamedDay day) {
    int from = day.span().start();
    for (int i = from - 1; i >= Math.max(part.start(), from - OWN); i--) {
      char c = text.charAt(i);
      if (c == '本' || ENDS.indexOf(c) >= 0) {
        return c == '本';
      }
    }
    return false;
  }

  private Span sentence(Span words) {
    int from = Math.clamp(words.start(), part.start(), part.end());
    int first = Math.max(part.start(), from - LONGEST);
    while (from > first && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = Math.clamp(words.end(), from, part.end());
    int last = Math.min(part.end(), to + LONGEST);
    while (to < last && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Span(from, to);
  }
}
