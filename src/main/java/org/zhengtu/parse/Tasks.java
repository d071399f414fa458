package org.zhengtu.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/**
 * The tasks of a document: blocks of text that end in the units that answer for them. An item is a
 * numbered block with the paragraphs behind it.
 */
final class Tasks {
  private final Reading reading;
  private final String folded;
  private final List<Block> blocks;
  private final Responsibilities responsibilities;
  private final ResponsibilityWords words;
  private final Findings findings;
  private final List<Task> tasks = new ArrayList<>();
  private final Deque<Inherited> inherited = new ArrayDeque<>();

  private boolean firstLeads;

  /** Units that a heading names for all that stands under it. */
  private record Inherited(int depth, Responsibility units) {}

  private final Scopes scopes;
  private final Bodies bodies;
  private final SpokenAnswers spoken;

  private Tasks(
      Reading reading,
      List<Block> blocks,
      Responsibilities responsibilities,
      SpokenAnswers spoken,
      ResponsibilityWords words,
      Findings findings) {
    this.reading = reading;
    this.folded = reading.folded();
    this.blocks = blocks;
    this.responsibilities = responsibilities;
    this.words = words;
    this.findings = findings;
    this.scopes = new Scopes(reading, findings);
    this.bodies = new Bodies(folded);
    this.spoken = spoken;
    this.firstLeads = FirstLeads.saidOutsideBrackets(reading, blocks);
  }

  /** The tasks in text order. */
  static List<Task> read(
      Reading reading,
      List<Block> blocks,
      List<Table> tables,
      UnitReader units,
      ResponsibilityWords words,
      Home home,
      Findings findings) {
    var reader = new ResponsibilityReader(reading, units, words, home);
    Tasks tasks =
        new Tasks(
            reading,
            blocks,
            new Responsibilities(reading, reader, words),
            SpokenAnswers.of(reading, blocks, reader, words),
            words,
            findings);
    List<Item> items = tasks.items();
    int i = 0;
    while (i < items.size()) {
      i = tasks.take(items, i);
    }
    List<Task> all = new ArrayList<>(tasks.tasks);
    all.addAll(TableTasks.read(reading, tables, units, reader, home, findings));
    all.sort(Comparator.comparingInt(Tasks::start));
    all.replaceAll(tasks.scopes::expand);
    return all;
  }

  private static int start(Task task) {
    Evidence evidence = task.evidence();
    return evidence == null ? 0 : evidence.start();
  }

  /** A numbered block, or a paragraph that follows none, with the paragraphs behind it. */
  private record Item(Block head, int first, int end, int to, List<Responsibility> answers) {
    boolean numbered() {
      return head.depth() >= 0;
    }
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
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

  private Item item(int first, int end) {
    List<Responsibility> answers = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.ROW) {
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
    return new Item(blocks.get(first), first, end, blocks.get(end - 1).to(), answers);
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
          int at = indexAt(first, end, one.from());
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

  private int take(List<Item> items, int i) {
    Item item = items.get(i);
    Block head = item.head();
    if (item.numbered()) {
      while (!inherited.isEmpty() && inherited.peek().depth() >= head.depth()) {
        inherited.pop();
      }
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
      Item last = items.get(scope - 1);
      Responsibility answer = last.answers().getFirst();
      add(head.section(), heading(head), head.textFrom(), answer);
      return scope;
    }
    emit(item, head.textFrom(), answers);
    return i + 1;
  }

  /** The units stand in the title: they answer for all that is under it. */
  private int titled(List<Item> items, int i, int scope, Responsibility ofTitle) {
    Item item = items.get(i);
    List<Responsibility> rest = item.answers().subList(1, item.answers().size());
    boolean answersBelow =
        items.subList(i + 1, scope).stream().anyMatch(below -> !below.answers().isEmpty());
    if (!rest.isEmpty() || answersBelow) {
      if (leadsAll(ofTitle, rest, items.subList(i + 1, scope))) {
        inherited.push(new Inherited(item.head().depth(), ofTitle));
        emit(item, ofTitle.to(), rest);
      } else {
        emit(item, item.head().textFrom(), item.answers());
      }
      return i + 1;
    }
    int to = items.get(scope - 1).to();
    int from = skipMarks(ofTitle.to(), to);
    if (from < to) {
      add(item.head().section(), heading(item.head()), from, to, ofTitle);
    } else {
      add(item.head().section(), null, item.head().titleFrom(), ofTitle);
    }
    return scope;
  }

  /** True where a title names only who leads, and nothing below it names another lead. */
  private static boolean leadsAll(
      Responsibility ofTitle, List<Responsibility> rest, List<Item> below) {
    return !ofTitle.lead().isEmpty()
        && ofTitle.lead().size() == ofTitle.responsible().size()
        && rest.stream().allMatch(one -> one.lead().isEmpty())
        && below.stream()
            .flatMap(item -> item.answers().stream())
            .allMatch(one -> one.lead().isEmpty());
  }

  private int scopeEnd(List<Item> items, int i) {
    int depth = items.get(i).head().depth();
    int end = i + 1;
    while (depth >= 0 && end < items.size() && items.get(end).head().depth() > depth) {
      end++;
    }
    return end;
  }

  /** True where several small items share the bracket behind the last of them. */
  private boolean onlyLastAnswers(List<Item> items, int from, int to) {
    if (to - from < 2 || items.get(from).head().depth() <= Enumerator.Style.HAN_PAREN.depth()) {
      return false;
    }
    for (int i = from; i < to - 1; i++) {
      if (!items.get(i).answers().isEmpty()) {
        return false;
      }
    }
    Item last = items.get(to - 1);
    return last.answers().size() == 1
        && skipMarks(last.answers().getFirst().to(), last.to()) == last.to();
  }

  private void emit(Item item, int textFrom, List<Responsibility> answers) {
    Block head = item.head();
    boolean sentence = head.titleEnd() < head.to() && folded.charAt(head.titleEnd()) == '。';
    boolean runIn =
        head.hasTitle()
            && (sentence
                || skipMarks(textFrom, head.to()) < head.to()
                || head.titleFrom() > head.from() && isTextBelow(item, answers));
    int from = textFrom;
    boolean first = true;
    for (Responsibility answer : answers) {
      Block block = blockAt(item, answer.from());
      boolean titled = first && runIn;
      if (!titled && block.from() > from && hasTitleSentence(block, answer)) {
        from = block.from();
      }
      from = skipBullets(skipMarks(from, answer.from()), answer.from());
      if (from < answer.from()) {
        if (titled) {
          add(head.section(), heading(head), from, answer);
        } else {
          part(inner(head), item, from, answer);
        }
      } else if (first && head.hasTitle()) {
        add(head.section(), null, head.titleFrom(), answer);
      }
      first = false;
      from = answer.to();
    }
  }

  /** True where no paragraph below a title that is alone on its line has a mark or title itself. */
  private boolean isTextBelow(Item item, List<Responsibility> answers) {
    if (answers.isEmpty()) {
      return false;
    }
    int next = 0;
    for (Block block : blocks.subList(item.first() + 1, item.end())) {
      while (next < answers.size() && answers.get(next).from() < block.from()) {
        next++;
      }
      int to = next < answers.size() ? Math.min(block.to(), answers.get(next).from()) : block.to();
      boolean bulleted = skipBullets(block.from(), block.to()) > block.from();
      if (bulleted || Titles.sentence(folded, block.from(), to) > block.from()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasTitleSentence(Block block, Responsibility answer) {
    int from = skipBullets(block.from(), answer.from());
    return Titles.sentence(folded, from, answer.from()) > from;
  }

  /** A part with a title sentence of its own, or with none. */
  private void part(List<String> section, Item item, int from, Responsibility answer) {
    boolean plain = item.head().kind() != Block.Kind.ITEM || from > item.head().textFrom();
    int titleEnd = plain ? Titles.sentence(folded, from, answer.from()) : from;
    int text = Titles.textFrom(folded, titleEnd, answer.from());
    if (titleEnd > from && text < answer.from()) {
      add(section, reading.text(from, titleEnd), text, answer);
    } else {
      add(section, null, from, answer);
    }
  }

  private Block blockAt(Item item, int offset) {
    int at = indexAt(item.first(), item.end(), offset);
    return at == item.first() ? item.head() : blocks.get(at);
  }

  /** Index of the last of the blocks {@code [first, end)} that begins at or before the offset. */
  private int indexAt(int first, int end, int offset) {
    int low = first;
    int high = end - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private List<String> inner(Block head) {
    if (!head.hasTitle()) {
      return head.section();
    }
    List<String> inner = new ArrayList<>(head.section());
    inner.add(head.heading(reading));
    return inner;
  }

  private @Nullable String heading(Block head) {
    return head.hasTitle() ? reading.text(head.titleFrom(), head.titleEnd()) : null;
  }

  private void add(
      List<String> section, @Nullable String heading, int from, Responsibility answer) {
    add(section, heading, from, answer.from(), answer);
  }

  private void add(
      List<String> section, @Nullable String heading, int from, int to, Responsibility said) {
    firstLeads |= said.firstLeads();
    Responsibility answer = firstLeads ? said.ledByFirst() : said;
    int end = to;
    while (end > from && "、,-".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == from) {
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

  private int skipBullets(int from, int to) {
    int i = from;
    while (i < to && "-·•●■◆▲★※○".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int skipMarks(int from, int to) {
    int i = from;
    while (i < to && "。;,、:)]".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
