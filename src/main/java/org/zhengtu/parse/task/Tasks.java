package org.zhengtu.parse.task;

import java.util.List;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.Table;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.unit.FirstLeads;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Task;

/**
 * The tasks of a document: blocks of text that end in the units that answer for them. An item is a
 * numbered block with the paragraphs behind it.
 */
public final class Tasks {
  private final TaskList tasks;
  private final TaskParts parts;
  private final String folded;
  private final List<Block> blocks;
  private final ResponsibilityWords words;

  private Tasks(
      Reading reading, List<Block> blocks, ResponsibilityWords words, boolean firstLeads) {
    this.tasks = new TaskList(reading, firstLeads);
    this.parts = new TaskParts(reading, blocks, tasks);
    this.folded = reading.folded();
    this.blocks = blocks;
    this.words = words;
  }

  /** The tasks in text order. */
  public static List<Task> read(
      Reading reading,
      List<Block> blocks,
      List<Table> tables,
      UnitReader units,
      ResponsibilityWords words,
      Home home,
      Findings findings) {
    var reader = new ResponsibilityReader(reading, units, words, home);
    Scopes scopes = new Scopes(reading, findings);
    List<TaskItem> items = new TaskItems(reading, blocks, reader, words, scopes, findings).all();
    boolean firstLeads = blocks.stream().anyMatch(block -> firstLeads(reading, block));
    Tasks tasks = new Tasks(reading, blocks, words, firstLeads);
    int i = 0;
    while (i < items.size()) {
      i = tasks.take(items, i);
    }
    List<Task> all =
        tasks.tasks.inOrder(
            TableTasks.read(reading, tables, units, reader, home, findings, firstLeads));
    all.replaceAll(scopes::expand);
    return all;
  }

  private int take(List<TaskItem> items, int i) {
    TaskItem item = items.get(i);
    Block head = item.head();
    if (item.numbered()) {
      tasks.close(head.depth());
    }
    int scope = scopeEnd(items, i);
    List<Responsibility> answers = item.answers();
    Responsibility ofTitle =
        head.hasTitle() && !answers.isEmpty() && answers.getFirst().from() <= head.textFrom()
            ? answers.getFirst()
            : null;
    if (ofTitle != null) {
      return titled(items, i, scope, ofTitle);
    }
    if (answers.isEmpty() && onlyLastAnswers(items, i + 1, scope)) {
      TaskItem last = items.get(scope - 1);
      Responsibility answer = last.answers().getFirst();
      tasks.add(head.section(), parts.heading(head), head.textFrom(), answer);
      return scope;
    }
    parts.take(item, head.textFrom(), answers);
    return i + 1;
  }

  /** The units stand in the title: they answer for all that is under it. */
  private int titled(List<TaskItem> items, int i, int scope, Responsibility ofTitle) {
    TaskItem item = items.get(i);
    List<Responsibility> rest = item.answers().subList(1, item.answers().size());
    boolean answersBelow =
        items.subList(i + 1, scope).stream().anyMatch(below -> !below.answers().isEmpty());
    if (!rest.isEmpty() || answersBelow) {
      if (leadsAll(ofTitle, rest, items.subList(i + 1, scope))) {
        tasks.inherit(item.head().depth(), ofTitle);
        parts.take(item, ofTitle.to(), rest);
      } else {
        parts.take(item, item.head().textFrom(), item.answers());
      }
      return i + 1;
    }
    int to = withoutDeadlines(items.get(scope - 1), ofTitle.to());
    int from = parts.skipMarks(ofTitle.to(), to);
    if (from < to) {
      tasks.add(item.head().section(), parts.heading(item.head()), from, to, ofTitle);
    } else {
      tasks.add(item.head().section(), null, item.head().titleFrom(), ofTitle);
    }
    return scope;
  }

  /**
   * Where the item ends without the lines at its end that only name a day, a person, attachments.
   */
  private int withoutDeadlines(TaskItem item, int from) {
    int to = item.to();
    for (int i = item.end() - 1; i > item.first() && blocks.get(i).from() >= from; i--) {
      Block block = blocks.get(i);
      if (folded.startsWith("附件", block.from())) {
        to = block.from();
        continue;
      }
      int n = words.labelAt(folded, block.from(), block.to());
      int colon = block.from() + n;
      boolean label = n > 0 && colon < block.to() && folded.charAt(colon) == ':';
      if (!label
          || words.label(folded.substring(block.from(), colon))
              != ResponsibilityWords.Role.IGNORED) {
        return to;
      }
      to = block.from();
    }
    return to;
  }

  /** True where a title names only who leads, and nothing below it names another lead. */
  private static boolean leadsAll(
      Responsibility ofTitle, List<Responsibility> rest, List<TaskItem> below) {
    return !ofTitle.lead().isEmpty()
        && ofTitle.lead().size() == ofTitle.responsible().size()
        && rest.stream().allMatch(one -> one.lead().isEmpty())
        && below.stream()
            .flatMap(item -> item.answers().stream())
            .allMatch(one -> one.lead().isEmpty());
  }

  private int scopeEnd(List<TaskItem> items, int i) {
    int depth = items.get(i).head().depth();
    int end = i + 1;
    while (depth >= 0 && end < items.size() && items.get(end).head().depth() > depth) {
      end++;
    }
    return end;
  }

  /** True where several small items share the bracket behind the last of them. */
  private boolean onlyLastAnswers(List<TaskItem> items, int from, int to) {
    if (to - from < 2 || items.get(from).head().depth() <= Enumerator.Style.HAN_PAREN.depth()) {
      return false;
    }
    for (int i = from; i < to - 1; i++) {
      if (!items.get(i).answers().isEmpty()) {
        return false;
      }
    }
    if (scopeEnd(items, from) == to) {
      return false; // the first holds the others, and takes the bracket itself
    }
    TaskItem last = items.get(to - 1);
    return last.answers().size() == 1
        && parts.skipMarks(last.answers().getFirst().to(), last.to()) == last.to();
  }

  /** True for a note, and for the heads of a table, that say so. */
  private static boolean firstLeads(Reading reading, Block block) {
    return block.kind() == Block.Kind.ROW
        ? FirstLeads.saidIn(reading.folded(), block.from(), block.to())
        : FirstLeads.saidInNote(reading.folded(), block.from(), block.to());
  }
}
