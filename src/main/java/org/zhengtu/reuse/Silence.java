package org.zhengtu.reuse;

import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;

/**
 * Which characters of a document's text say nothing about where its words come from: names of units
 * and people, cited titles and numbers, calendar dates.
 */
final class Silence {
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_BRACKET = 40;

  private final String text;
  private final Span body;
  private final BitSet silent = new BitSet();

  private Silence(String text, Span body) {
    this.text = text;
    this.body = body;
  }

  /** The silent offsets of the body. */
  static BitSet of(String text, Span body, PolicyDocument document) {
    Silence silence = new Silence(text, body);
    silence.names(document);
    silence.titles();
    silence.dates();
    return silence.silent;
  }

  private void names(PolicyDocument document) {
    Mechanism mechanism = document.mechanism();
    if (mechanism != null) {
      seat(mechanism.leadUnit());
      seat(mechanism.officeAt());
    }
    Stream.of(
            document.people().stream().map(Appointment::evidence),
            document.citations().stream().map(Citation::evidence),
            document.memberUnits().stream().map(Unit::evidence),
            document.duties().stream().map(duty -> duty.unit().evidence()),
            document.tasks().stream().flatMap(Silence::units).map(Unit::evidence))
        .flatMap(evidence -> evidence)
        .forEach(this::name);
  }

  private void seat(@Nullable Unit unit) {
    if (unit != null) {
      name(unit.evidence());
    }
  }

  private static Stream<Unit> units(Task task) {
    return Stream.concat(task.responsible().stream(), task.derived().stream());
  }

  private void name(@Nullable Evidence evidence) {
    if (evidence != null && evidence.end() <= body.end() && evidence.end() > evidence.start()) {
      silent.set(evidence.start(), evidence.end());
    }
  }

  /** 《…》 and the number in brackets behind it. */
  private void titles() {
    int from = text.indexOf('《', body.start());
    while (from >= 0 && from < body.end()) {
      int end = close(from);
      if (end > from) {
        silent.set(from, bracket(end));
      }
      from = text.indexOf('《', Math.max(end, from + 1));
    }
  }

  /** Offset after the 》 that closes the title at {@code from}; {@code from} where none does. */
  private int close(int from) {
    int open = 0;
    int last = Math.min(body.end(), from + LONGEST_TITLE);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      open += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return from;
  }

  private int bracket(int from) {
    if (from >= body.end() || "（(〔[".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    int last = Math.min(body.end(), from + LONGEST_BRACKET);
    for (int i = from + 1; i < last; i++) {
      if (text.charAt(i) == '号') {
        return i + 1;
      }
    }
    return from;
  }

  /** 2022年9月8日, 2022年9月, 9月8日; a year alone is part of what is said. */
  private void dates() {
    for (int i = body.start(); i < body.end(); i++) {
      if (isDigit(i) && (i == body.start() || !isDigit(i - 1))) {
        int end = after(after(after(i, 4, '年'), 2, '月'), 2, '日');
        if (end > i && text.charAt(end - 1) != '年') {
          silent.set(i, end);
        }
      }
    }
  }

  /** Offset after at most {@code most} digits and a mark; {@code from} where they do not stand. */
  private int after(int from, int most, char mark) {
    int i = from;
    while (i < body.end() && i - from < most && isDigit(i)) {
      i++;
    }
    return i > from && i < body.end() && text.charAt(i) == mark ? i + 1 : from;
  }

  private boolean isDigit(int i) {
    char c = text.charAt(i);
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}
