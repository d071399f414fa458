package org.zhengtu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/**
 * Holds every evidence of a record against the reading text: it lies in the text, and where it
 * claims to quote, its words without white space and marks are the value, or hold it where the
 * evidence is a whole entry.
 */
final class EvidenceCheck {
  private final String text;
  private final List<String> faults = new ArrayList<>();

  private EvidenceCheck(String text) {
    this.text = text;
  }

  /** What is wrong with the evidence of {@code record}; empty where nothing is. */
  static List<String> faults(PolicyRecord policyRecord, String text) {
    EvidenceCheck check = new EvidenceCheck(text);
    policyRecord.documents().forEach(check::document);
    for (Finding finding : policyRecord.findings()) {
      if (finding.evidence() != null) {
        check.words("finding " + finding.code(), finding.evidence());
      }
    }
    return check.faults;
  }

  private void document(PolicyDocument document) {
    document.citations().forEach(this::citation);
    Mechanism mechanism = document.mechanism();
    if (mechanism != null) {
      holds("mechanism", mechanism.evidence(), mechanism.name());
      Stream.of(mechanism.leadUnit(), mechanism.officeAt())
          .filter(Objects::nonNull)
          .forEach(this::unit);
    }
    document.memberUnits().forEach(this::unit);
    for (Appointment a : document.people()) {
      holds("person", a.evidence(), a.name());
      if (a.unit() != null) {
        unit(a.unit());
      }
    }
    for (Duty duty : document.duties()) {
      is("duty", duty.evidence(), duty.statement());
      unit(duty.unit());
    }
    for (Task task : document.tasks()) {
      is("task", task.evidence(), task.statement());
      task.responsible().forEach(this::unit);
    }
  }

  /** A number stands in its normal form in the record, and as written in the text. */
  private void citation(Citation c) {
    if (c.relationEvidence() != null) {
      words("relation " + c.relation(), c.relationEvidence());
    }
    if (c.title() != null) {
      holds("citation", c.evidence(), c.title());
      return;
    }
    String number = Objects.toString(c.number(), "");
    String words = quoted("citation " + number, c.evidence());
    if (words != null && !digits(words).contains(digits(number))) {
      faults.add("citation " + number + " is not in its evidence «" + words + "»");
    }
  }

  /** The digits, also those written 二〇二〇. */
  private static String digits(String words) {
    StringBuilder digits = new StringBuilder();
    for (char c : Objects.toString(Folding.fold(words), "").toCharArray()) {
      int chinese = "〇一二三四五六七八九".indexOf(c);
      if (chinese >= 0 || c >= '0' && c <= '9') {
        digits.append((char) ('0' + (chinese >= 0 ? chinese : c - '0')));
      }
    }
    return digits.toString();
  }

  private void unit(Unit unit) {
    is("unit", unit.evidence(), unit.name());
  }

  private void is(String what, @Nullable Evidence evidence, String value) {
    String words = quoted(what + " " + value, evidence);
    if (words != null && !words.equals(stripped(value))) {
      faults.add(what + " «" + value + "» is evidenced by «" + words + "»");
    }
  }

  private void holds(String what, @Nullable Evidence evidence, String value) {
    String words = quoted(what + " " + value, evidence);
    if (words != null && !words.contains(stripped(value))) {
      faults.add(what + " «" + value + "» is not in its evidence «" + words + "»");
    }
  }

  /** The words of evidence that quotes; null for other evidence. */
  private @Nullable String quoted(String what, @Nullable Evidence evidence) {
    if (evidence == null) {
      faults.add(what + " has no evidence");
      return null;
    }
    String words = words(what, evidence);
    return evidence.kind() == EvidenceKind.QUOTED ? words : null;
  }

  private @Nullable String words(String what, Evidence evidence) {
    if (evidence.end() > text.length()) {
      faults.add(what + " ends at " + evidence.end() + " of " + text.length());
      return null;
    }
    return stripped(evidence.span().of(text));
  }

  private static String stripped(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean gap =
          c == '#'
              || c == '*'
              || c <= ' '
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.FORMAT
              || c == 0x85;
      if (!gap) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
