package org.zhengtu.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.StatementIds;

/** Turns the duties and tasks of one document into rows. */
final class ResponsibilityFacts {
  private final Statement statement;
  private final StatementIds ids;
  private final Changes changes;
  private final Parties parties;

  ResponsibilityFacts(Statement statement, StatementIds ids, Changes changes, Parties parties) {
    this.statement = statement;
    this.ids = ids;
    this.changes = changes;
    this.parties = parties;
  }

  void collect() {
    List<Duty> duties = statement.document().duties();
    for (int i = 0; i < duties.size(); i++) {
      duty(duties.get(i), ids.duties().get(i), i);
    }
    List<Task> tasks = statement.document().tasks();
    for (int i = 0; i < tasks.size(); i++) {
      task(tasks.get(i), ids.tasks().get(i), i);
    }
  }

  private void duty(Duty duty, String id, int ordinal) {
    changes
        .rows()
        .add(
            "duties",
            new Row()
                .with("id", id)
                .with("document", statement.id())
                .with("heading", null)
                .with("statement", duty.statement())
                .with("clauses", duty.clauses())
                .with("section", duty.section())
                .with("ordinal", ordinal)
                .with(Proof.of(duty.evidence(), statement.source())));
    assign(id, duty.unit(), false, 0);
  }

  private void task(Task task, String id, int ordinal) {
    changes
        .rows()
        .add(
            "tasks",
            new Row()
                .with("id", id)
                .with("document", statement.id())
                .with("heading", task.heading())
                .with("statement", task.statement())
                .with("clauses", null)
                .with("section", task.section())
                .with("ordinal", ordinal)
                .with(Proof.of(task.evidence(), statement.source())));
    Set<String> leads = new HashSet<>();
    task.lead().forEach(unit -> leads.add(unit.name()));
    for (int i = 0; i < task.responsible().size(); i++) {
      Unit unit = task.responsible().get(i);
      assign(id, unit, leads.contains(unit.name()), i);
    }
    for (int i = 0; i < task.derived().size(); i++) {
      assign(id, task.derived().get(i), false, task.responsible().size() + i);
    }
  }

  private void assign(String responsibility, Unit unit, boolean lead, int ordinal) {
    changes
        .rows()
        .add(
            "assignments",
            new Row()
                .with("responsibility", responsibility)
                .with(parties.unit(unit, statement))
                .with("lead", lead)
                .with("asWritten", unit.name())
                .with("ordinal", ordinal)
                .with(Proof.of(unit.evidence(), statement.source())));
  }
}
