package org.zhengtu.parse.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.parse.duty.Duties;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.GuessedColumns;
import org.zhengtu.parse.outline.Outline;
import org.zhengtu.parse.outline.Table;
import org.zhengtu.parse.outline.TableHeads;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Golden tables: each layout is an invented text and what stands in it. The files hold {@code =====
 * name}, the text, {@code -----}, and a line for each duty or task in order.
 */
final class LayoutsTest {
  private static final UnitReader UNITS = new UnitReader(Jurisdictions.load(), Families.load());
  private static final ResponsibilityWords WORDS = ResponsibilityWords.load();
  private static final TableHeads HEADS = TableHeads.load(WORDS);
  private static final DutyVerbs VERBS = DutyVerbs.load();

  record Layout(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Layout> layouts() {
    return Stream.of("tasks.txt", "duties.txt", "outline.txt").flatMap(LayoutsTest::layouts);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aLayoutIsReadAsAPersonReadsIt(Layout layout) {
    List<String> found = read(layout).stream().map(String::stripTrailing).toList();
    assertEquals(String.join("\n", layout.expected()), String.join("\n", found));
  }

  private static List<String> read(Layout layout) {
    Reading reading = Reading.of(layout.text());
    List<Block> blocks = Outline.of(reading, 0, reading.length(), HEADS, UNITS, null);
    if (layout.name().startsWith("outline")) {
      return blocks.stream().map(block -> block(reading, block)).toList();
    }
    List<Table> tables =
        Table.in(reading, blocks, HEADS, null, new GuessedColumns(reading, UNITS, Home.UNKNOWN));
    Findings findings = new Findings();
    List<String> found = new ArrayList<>();
    Duties.read(reading, blocks, tables, UNITS, WORDS, VERBS, Home.UNKNOWN, findings)
        .forEach(duty -> found.add(duty(duty)));
    Tasks.read(reading, blocks, tables, UNITS, WORDS, Home.UNKNOWN, findings)
        .forEach(task -> found.add(task(task)));
    findings.all().forEach(finding -> found.add("! " + finding.code()));
    return found;
  }

  private static String block(Reading reading, Block block) {
    return block.kind()
        + " "
        + String.join(" > ", block.section())
        + " | "
        + reading.text(block.titleFrom(), block.titleEnd())
        + " | "
        + reading.text(block.textFrom(), block.to());
  }

  private static String duty(Duty duty) {
    return String.join(" > ", duty.section())
        + " | "
        + duty.unit().name()
        + " | "
        + duty.statement();
  }

  private static String task(Task task) {
    return String.join(" > ", task.section())
        + " | "
        + Objects.toString(task.heading(), "-")
        + " | "
        + task.statement()
        + " | "
        + names(task.responsible())
        + (task.lead().isEmpty() ? "" : " | " + names(task.lead()));
  }

  private static String names(List<Unit> units) {
    return units.stream().map(Unit::name).collect(Collectors.joining(" "));
  }

  private static Stream<Layout> layouts(String file) {
    List<Layout> layouts = new ArrayList<>();
    for (String part : resource("/layouts/" + file).split("(?m)^===== ", -1)) {
      int name = part.indexOf('\n');
      int divider = part.indexOf("\n-----");
      if (divider > 0) {
        String expected = part.substring(part.indexOf('\n', divider + 1) + 1).stripTrailing();
        layouts.add(
            new Layout(
                file.replace(".txt", "") + ": " + part.substring(0, name),
                part.substring(name + 1, divider),
                expected.isEmpty()
                    ? List.of()
                    : expected.lines().map(String::stripTrailing).toList()));
      }
    }
    return layouts.stream();
  }

  private static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(LayoutsTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
