package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.ResponsibilityWords.Role;
import org.zhengtu.record.Severity;

/** Puts the items of a document together, each with those who answer for it. */
final class TaskItems {
  private final Reading reading;
  private final String folded;
  private final List<Block> blocks;
  private final Responsibilities responsibilities;
  private final ResponsibilityReader reader;
  private final ResponsibilityWords words;
  private final SpokenAnswers spoken;
  private final Bodies bodies;
  private final Scopes scopes;
  private final Findings findings;

  TaskItems(
      Reading reading,
      List<Block> blocks,
      ResponsibilityReader reader,
      ResponsibilityWords words,
      Scopes scopes,
      Findings findings) {
    this.reading = reading;
    this.folded = reading.folded();
    this.blocks = blocks;
    this.responsibilities = new Responsibilities(reading, reader, words);
    this.reader = reader;
    this.words = words;
    this.spoken = SpokenAnswers.of(reading, blocks, reader, words);
    this.bodies = new Bodies(folded);
    this.scopes = scopes;
    this.findings = findings;
  }

  /** The items in text order; together they hold every block. */
  List<TaskItem> all() {
    List<TaskItem> items = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      int end = i + 1;
      boolean collects = blocks.get(i).depth() > 0;
      while (end < blocks.size()
          && blocks.get(end).kind() == Block.Kind.PARAGRAPH
          && (collects || answersAlone(blocks.get(end)))) {
        end++;
      }
      items.add(item(i, end));
      i = end;
    }
    return items;
  }

  /** True for a paragraph that begins with who answers for what stands before it. */
  private boolean answersAlone(Block block) {
    char first = folded.charAt(block.from());
    if (first != '(' && first != '[' && words.labelAt(folded, block.from(), block.to()) == 0) {
      return false;
    }
    List<Responsibility> all = responsibilities.in(block.from(), block.to(), false);
    return !all.isEmpty() && all.getFirst().from() == block.from();
  }

  private TaskItem item(int first, int end) {
    List<Responsibility> answers = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      int below = i > first ? below(i, end, answers) : i;
      if (below > i) {
        i = below - 1;
      } else if (block.kind() != Block.Kind.ROW) {
        int from = block.hasTitle() ? block.titleEnd() : block.textFrom();
        List<Responsibility> said = responsibilities.in(from, block.to(), block.depth() > 0);
        if (said.isEmpty() && blocks.get(first).depth() > 0) {
          said = spoken.in(block);
        }
        said.forEach(one -> responsibilities.join(answers, one));
      }
    }
    answers.forEach(scopes::take);
    answers.forEach(this::tellUnclosed);
    answers.removeIf(one -> one.responsible().isEmpty());
    withoutBodies(answers, first, end);
    return new TaskItem(blocks.get(first), first, end, blocks.get(end - 1).to(), answers);
  }

  /**
   * Takes the organs, a line each, below the line {@code i} that holds nothing but a label; returns
   * the line behind them, {@code i} for none.
   */
  private int below(int i, int end, List<Responsibility> answers) {
    Block label = blocks.get(i);
    int n = words.labelAt(folded, label.from(), label.to());
    int rest = label.to() - label.from() - n;
    boolean alone = rest == 0 || rest == 1 && folded.charAt(label.to() - 1) == ':';
    Role role =
        n > 2 && alone ? words.label(folded.substring(label.from(), label.from() + n)) : null;
    int k = i + 1;
    Responsibility said = null;
    while (role != null && k < end && (role != Role.IGNORED || k == i + 1)) {
      Block block = blocks.get(k);
      boolean labels = words.labelAt(folded, block.from(), block.to()) > 2;
      Responsibility one =
          labels || block.kind() == Block.Kind.ROW
              ? null
              : reader.below(block.from(), block.to(), role);
      if (one == null) {
        break;
      }
      said = said == null ? one.from(label.from()) : said.and(one);
      k++;
    }
    if (said == null) {
      return i;
    }
    responsibilities.join(answers, said);
    return k;
  }

  /** Leaves out who leads or makes up a body, which answers for no task. */
  private void withoutBodies(List<Responsibility> answers, int first, int end) {
    Block head = blocks.get(first);
    int to = blocks.get(end - 1).to();
    if (head.hasTitle() && bodies.isGroup(head.titleFrom(), head.titleEnd())) {
      answers.clear();
    }
    answers.removeIf(
        one -> {
          int at = TaskItem.indexAt(blocks, first, end, one.from());
          Block block = blocks.get(at);
          boolean begins = at > first && block.from() == one.from();
          int from = begins ? blocks.get(at - 1).from() : block.from();
          return bodies.isMadeUp(one, from, to) || bodies.isGroup(block.from(), one.from());
        });
  }

  private void tellUnclosed(Responsibility one) {
    char first = folded.charAt(one.from());
    if ((first == '(' || first == '[') && Brackets.close(folded, one.from(), one.to()) < 0) {
      findings.add(
          "UNIT_LIST_UNCLEAR",
          Severity.INFO,
          "责任单位的括号没有右括号",
          "a bracket of responsible units is not closed",
          reading.evidence(one.from(), one.to()));
    }
  }
}
