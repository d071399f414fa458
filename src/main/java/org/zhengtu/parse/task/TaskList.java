package org.zhengtu.parse.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/** The tasks found so far: adds to each what a heading above it says of all that stand under it. */
final class TaskList {
  private static final int LONGEST_LABEL = 8;

  private final Reading reading;
  private final String folded;
  private final List<Task> tasks = new ArrayList<>();
  private final Deque<Inherited> inherited = new ArrayDeque<>();

  private boolean firstLeads;

  /** Units that a heading names for all that stands under it. */
  private record Inherited(int depth, Responsibility units) {}

  /**
   * An empty list.
   *
   * @param firstLeads true where the document says that the unit named first is in the lead
   */
  TaskList(Reading reading, boolean firstLeads) {
    this.reading = reading;
    this.folded = reading.folded();
    this.firstLeads = firstLeads;
  }

  /** Those found and {@code more}, in text order. */
  List<Task> inOrder(List<Task> more) {
    List<Task> all = new ArrayList<>(tasks);
    all.addAll(more);
    all.sort(Comparator.comparingInt(TaskList::start));
    return all;
  }

  private static int start(Task task) {
    Evidence evidence = task.evidence();
    return evidence == null ? 0 : evidence.start();
  }

  /** Ends what the headings of this depth and deeper ones say. */
  void close(int depth) {
    while (!inherited.isEmpty() && inherited.peek().depth() >= depth) {
      inherited.pop();
    }
  }

  /** Lets what a heading says hold until {@link #close}. */
  void inherit(int depth, Responsibility units) {
    inherited.push(new Inherited(depth, units));
  }

  /** Takes the words from {@code from} up to who answers; nothing where there are none. */
  void add(List<String> section, @Nullable String heading, int from, Responsibility answer) {
    add(section, heading, from, answer.from(), answer);
  }

  /** Takes the words {@code [from, to)}, without the marks at their end. */
  void add(List<String> section, @Nullable String heading, int from, int to, Responsibility said) {
    firstLeads |= said.firstLeads();
    Responsibility answer = firstLeads ? said.ledByFirst() : said;
    int end = to;
    while (end > from && "、,-".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean bare = heading == null && section.isEmpty();
    if (end == from || isLabel(from, end) || bare && isTitle(from, end)) {
      return;
    }
    List<Unit> responsible = answer.responsible();
    List<Unit> lead = answer.lead();
    for (Inherited above : inherited) {
      responsible = Responsibility.union(above.units().responsible(), responsible);
      lead = Responsibility.union(above.units().lead(), lead);
    }
    tasks.add(
        new Task(
            section,
            heading,
            reading.text(from, end),
            responsible,
            lead,
            reading.evidence(from, end)));
  }

  /** True for 关于…的意见 over those who drew it up, named in brackets. */
  private boolean isTitle(int from, int to) {
    return folded.startsWith("关于", from) && DocumentKinds.titleEnd(folded, from, to) == to;
  }

  /** True for 主承办单位 over the names of those who hold an event, which is no task. */
  private boolean isLabel(int from, int to) {
    boolean units = folded.startsWith("单位", to - 2) || folded.startsWith("部门", to - 2);
    return units && to - from <= LONGEST_LABEL;
  }
}
