package org.zhengtu.graph;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/**
 * What one source says of a document, short enough to stand on {@code READ_FROM}: so that two
 * sources of one document can be held against each other without reading them again. Each item is
 * {@code digest@start-end}.
 */
final class Edition {
  private static final int DIGITS = 12;

  private Edition() {}

  /** Adds it; nothing of a record that a person wrote, which is no edition. */
  static Row add(Row row, Statement statement) {
    if (statement.source().isCurated()) {
      return row;
    }
    PolicyDocument document = statement.document();
    return row.with("title", document.title())
        .with("issuedOn", document.issuedOn())
        .with("members", items(document.memberUnits(), Unit::name, Unit::evidence))
        .with("people", items(document.people(), Edition::words, Appointment::evidence))
        .with("duties", items(document.duties(), Edition::words, Duty::evidence))
        .with("tasks", items(document.tasks(), Edition::words, Task::evidence))
        .with("citations", items(document.citations(), Edition::words, Citation::evidence));
  }

  private static String words(Appointment person) {
    Unit unit = person.unit();
    return person.role() + " " + person.name() + " " + (unit == null ? "" : unit.name());
  }

  private static String words(Duty duty) {
    return duty.unit().name() + " " + duty.statement();
  }

  private static String words(Task task) {
    return task.statement()
        + " "
        + String.join(" ", task.responsible().stream().map(Unit::name).toList());
  }

  /** By number where there is one: titles differ in the words before them. */
  private static String words(Citation citation) {
    return String.valueOf(citation.number() == null ? citation.title() : citation.number());
  }

  private static <T> List<String> items(
      List<T> things, Function<T, String> words, Function<T, @Nullable Evidence> place) {
    return things.stream().map(thing -> item(words.apply(thing), place.apply(thing))).toList();
  }

  private static String item(String words, @Nullable Evidence place) {
    String digest = Digest.sha256(words).substring(0, DIGITS);
    return place == null ? digest : digest + "@" + place.start() + "-" + place.end();
  }
}
