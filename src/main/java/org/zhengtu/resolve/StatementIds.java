package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Task;

/**
 * Ids of the things that one document states, from what they say; where two say the same, the later
 * one's carries its ordinal among them.
 *
 * @param mechanism null where the document has none
 * @param appointments as the document's people
 * @param duties as the document's duties
 * @param tasks as the document's tasks
 */
public record StatementIds(
    @Nullable String mechanism,
    List<String> appointments,
    List<String> duties,
    List<String> tasks) {

  /** Copies the lists. */
  public StatementIds {
    appointments = List.copyOf(appointments);
    duties = List.copyOf(duties);
    tasks = List.copyOf(tasks);
  }

  static StatementIds of(DocumentKey key, PolicyDocument document) {
    Mechanism mechanism = document.mechanism();
    return new StatementIds(
        mechanism == null ? null : IdType.MECHANISM.id(IdType.key(key.key(), mechanism.name())),
        ids(IdType.APPOINTMENT, document.people(), person -> appointment(key, person)),
        ids(IdType.DUTY, document.duties(), duty -> duty(key, duty)),
        ids(IdType.TASK, document.tasks(), task -> task(key, task)));
  }

  static List<String> findings(PolicyRecord policyRecord) {
    String digest = policyRecord.source().sha256();
    String source = digest == null ? policyRecord.source().name() : digest;
    return ids(IdType.FINDING, policyRecord.findings(), finding -> finding(source, finding));
  }

  private static String appointment(DocumentKey key, Appointment person) {
    return IdType.key(
        key.key(),
        person.role().name(),
        person.name(),
        person.unit() == null ? "" : person.unit().name(),
        person.post() == null ? "" : person.post());
  }

  private static String duty(DocumentKey key, Duty duty) {
    return IdType.key(
        key.key(), String.join(" / ", duty.section()), duty.unit().name(), duty.statement());
  }

  private static String task(DocumentKey key, Task task) {
    return IdType.key(
        key.key(),
        String.join(" / ", task.section()),
        task.heading() == null ? "" : task.heading(),
        task.statement());
  }

  private static String finding(String source, Finding finding) {
    var evidence = finding.evidence();
    String place = evidence == null ? "" : evidence.start() + "-" + evidence.end();
    return IdType.key(source, finding.code(), place, finding.message());
  }

  private static <T> List<String> ids(IdType type, List<T> things, Function<T, String> key) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>(things.size());
    for (T thing : things) {
      String said = key.apply(thing);
      int ordinal = seen.merge(said, 1, Integer::sum);
      ids.add(type.id(ordinal == 1 ? said : IdType.key(said, String.valueOf(ordinal))));
    }
    return ids;
  }
}
