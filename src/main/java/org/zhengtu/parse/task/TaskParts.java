package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.Titles;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Reading;

/** Cuts an item at those who answer into tasks, each with its heading and its section. */
final class TaskParts {
  private final Reading reading;
  private final String folded;
  private final List<Block> blocks;
  private final TaskList tasks;

  TaskParts(Reading reading, List<Block> blocks, TaskList tasks) {
    this.reading = reading;
    this.folded = reading.folded();
    this.blocks = blocks;
    this.tasks = tasks;
  }

  /** Takes the words of an item from {@code textFrom} on, a task for each who answers. */
  void take(TaskItem item, int textFrom, List<Responsibility> answers) {
    Block head = item.head();
    boolean sentence = head.titleEnd() < head.to() && folded.charAt(head.titleEnd()) == '。';
    boolean runIn =
        head.hasTitle()
            && (sentence
                || skipMarks(textFrom, head.to()) < head.to()
                || reading.mark(head.from()) > 0
                || head.titleFrom() > head.from() && isTextBelow(item, answers));
    int from = textFrom;
    boolean first = true;
    for (Responsibility answer : answers) {
      Block block = item.blockAt(blocks, answer.from());
      boolean titled = first && runIn;
      if (!titled && block.from() > from && hasTitleSentence(block, answer)) {
        from = block.from();
      }
      from = skipBullets(skipMarks(from, answer.from()), answer.from());
      if (from < answer.from()) {
        if (titled) {
          tasks.add(head.section(), heading(head), from, answer);
        } else {
          part(inner(head), item, from, answer);
        }
      } else if (first && head.hasTitle()) {
        tasks.add(head.section(), null, head.titleFrom(), answer);
      }
      first = false;
      from = answer.to();
    }
  }

  /**
   * True where the paragraph below a title that is alone on its line has no mark or title itself.
   */
  private boolean isTextBelow(TaskItem item, List<Responsibility> answers) {
    if (answers.isEmpty()) {
      return false;
    }
    if (item.first() + 1 == item.end()) {
      return true;
    }
    Block block = blocks.get(item.first() + 1);
    int to = Math.min(block.to(), answers.getFirst().from());
    boolean bulleted = skipBullets(block.from(), block.to()) > block.from();
    boolean only = answers.size() == 1 && item.head().depth() >= Enumerator.Style.HAN_PAREN.depth();
    return !bulleted && (only || Titles.sentence(folded, block.from(), to) == block.from());
  }

  private boolean hasTitleSentence(Block block, Responsibility answer) {
    int from = skipBullets(block.from(), answer.from());
    return Titles.sentence(folded, from, answer.from()) > from;
  }

  /** A part with a title sentence of its own, or with none. */
  private void part(List<String> section, TaskItem item, int from, Responsibility answer) {
    boolean plain = item.head().kind() != Block.Kind.ITEM || from > item.head().textFrom();
    int title = plain ? behindOrdinal(from, answer.from()) : from;
    int titleEnd = plain ? Titles.sentence(folded, title, answer.from()) : from;
    int text = Titles.textFrom(folded, titleEnd, answer.from());
    if (titleEnd > title && text < answer.from()) {
      tasks.add(section, reading.text(title, titleEnd), text, answer);
    } else {
      tasks.add(section, null, title, answer);
    }
  }

  /** Behind 二是, which counts the sentences of an item. */
  private int behindOrdinal(int from, int to) {
    boolean counts =
        from + 2 < to
            && "一二三四五六七八九十".indexOf(folded.charAt(from)) >= 0
            && folded.charAt(from + 1) == '是';
    return counts ? from + 2 : from;
  }

  private List<String> inner(Block head) {
    if (!head.hasTitle()) {
      return head.section();
    }
    List<String> inner = new ArrayList<>(head.section());
    inner.add(head.heading(reading));
    return inner;
  }

  /** The item's title without its number, or null. */
  @Nullable String heading(Block head) {
    return head.hasTitle() ? reading.text(head.titleFrom(), head.titleEnd()) : null;
  }

  private int skipBullets(int from, int to) {
    int i = from;
    while (i < to && "-·•●■◆▲★※○".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Behind the marks at {@code from}. */
  int skipMarks(int from, int to) {
    int i = from;
    while (i < to && "。;,、:)]".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
