package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;

/**
 * The parts of a document that ends or changes many others: 一、对下列文件予以废止, 二、对下列文件予以修改, each with its
 * items, whose own text may run over many lines.
 */
final class ListSections {
  static final ListSections NONE = new ListSections("", List.of());

  private static final int LONGEST = 120;

  private final String text;
  private final List<Section> sections;

  /** Lines from a heading on; what it says of its items, and how they are numbered. */
  private record Section(
      int line, @Nullable Told told, Enumerator.@Nullable Style items, List<Line> lines) {}

  private ListSections(String text, List<Section> sections) {
    this.text = text;
    this.sections = sections;
  }

  /** The sections of {@code [from, to)}. */
  static ListSections of(Reading reading, String text, int from, int to, WordsBefore words) {
    List<Section> sections = new ArrayList<>();
    List<Line> lines = reading.lines();
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      if (line.from() < from
          || line.length() > LONGEST
          || !words.isOfList(line.from(), line.to())) {
        continue;
      }
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : line;
      Enumerator number = Enumerator.at(text, next.from(), next.to());
      sections.add(
          new Section(
              i,
              words.list(line.from(), line.to()),
              number == null ? null : number.style(),
              lines));
    }
    return new ListSections(text, sections);
  }

  /** What the section says of the item that begins on a line, numbered as its first; or null. */
  @Nullable Told of(int line) {
    int low = 0;
    int high = sections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).line < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (line < 0 || low == 0) {
      return null;
    }
    Section section = sections.get(low - 1);
    Line item = section.lines.get(line);
    Enumerator number = Enumerator.at(text, item.from(), item.to());
    return number != null && number.style() == section.items ? section.told : null;
  }
}
