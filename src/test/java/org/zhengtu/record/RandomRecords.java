package org.zhengtu.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records of any shape that the contract allows, the same for the same seed. */
final class RandomRecords {
  private static final String[] WORDS = {"云泽市", "财政局", "〔2021〕3号", "\"引号\"", "换\n行", "", "𠮷"};
  private final Random random;

  RandomRecords(Random random) {
    this.random = random;
  }

  PolicyRecord policyRecord() {
    return new PolicyRecord(
        new SourceInfo(text(), maybe(this::text), maybe(this::text), maybe(() -> number(9))),
        list(this::document),
        list(() -> new Finding(text(), any(Severity.values()), text(), maybe(this::evidence))));
  }

  private PolicyDocument document() {
    return new PolicyDocument(
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        list(this::text),
        maybe(() -> any(Level.values())),
        maybe(this::code),
        maybe(this::date),
        maybe(this::date),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        list(this::text),
        maybe(() -> number(5)),
        list(this::citation),
        maybe(this::mechanism),
        list(this::unit),
        list(this::appointment),
        list(this::duty),
        list(this::task),
        maybe(() -> evidence().span()));
  }

  private Citation citation() {
    CitationRelation relation = maybe(() -> any(CitationRelation.values()));
    return new Citation(
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        any(CitationRole.values()),
        relation,
        relation == null ? null : maybe(this::evidence),
        maybe(this::evidence));
  }

  private Mechanism mechanism() {
    return new Mechanism(
        text(),
        maybe(this::unit),
        maybe(this::unit),
        maybe(() -> number(40)),
        list(this::office),
        maybe(this::evidence));
  }

  private OfficePost office() {
    return new OfficePost(any(MechanismRole.values()), unit(), text(), maybe(this::evidence));
  }

  private Appointment appointment() {
    return new Appointment(
        text(),
        any(MechanismRole.values()),
        maybe(this::unit),
        maybe(this::text),
        maybe(this::evidence));
  }

  private Duty duty() {
    return new Duty(unit(), text(), list(this::text), list(this::text), maybe(this::evidence));
  }

  private Task task() {
    return new Task(
        list(this::text),
        maybe(this::text),
        text(),
        list(this::unit),
        list(this::unit),
        maybe(this::evidence));
  }

  private Unit unit() {
    return new Unit(
        text(), maybe(this::code), list(this::text), random.nextBoolean(), maybe(this::evidence));
  }

  private Evidence evidence() {
    int start = number(100);
    return new Evidence(start, start + number(50), any(EvidenceKind.values()));
  }

  private LocalDate date() {
    return LocalDate.of(1990 + number(40), 1 + number(12), 1 + number(28));
  }

  private String code() {
    return "%06d".formatted(number(1_000_000));
  }

  private String text() {
    return any(WORDS) + any(WORDS);
  }

  private int number(int below) {
    return random.nextInt(below);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> List<T> list(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      values.add(value.get());
    }
    return values;
  }
}
