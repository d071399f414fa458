package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;

/**
 * Tells titles of numbered items from first sentences that only look like one: an item is titled as
 * those before and behind it are.
 */
final class FirstSentences {
  /** Up to this length nothing but a title ends there. */
  private static final int SHORT = 14;

  /** How many items of its kind are asked on either side. */
  private static final int NEIGHBOURS = 4;

  private enum Kind {
    SENTENCE,
    DOUBTFUL,
    TITLE
  }

  private record Item(int at, int titleEnd, List<Kind> alike) {}

  private final Map<Integer, Item> items = new HashMap<>();

  /** Those among the paragraphs of a document. */
  FirstSentences(String folded, List<Line> paragraphs) {
    Map<Enumerator.Style, List<Kind>> kinds = new HashMap<>();
    for (Line line : paragraphs) {
      Enumerator number = Enumerator.at(folded, line.from(), line.to());
      if (number != null) {
        List<Kind> alike = kinds.computeIfAbsent(number.style(), style -> new ArrayList<>());
        int end = Titles.end(folded, number.to(), line.to());
        items.put(number.to(), new Item(alike.size(), end, alike));
        alike.add(kind(number.to(), end, line.to()));
      }
    }
  }

  /** Where the title ends of the item whose words begin at {@code from}; {@code from} for none. */
  int titleEnd(String folded, int from, int to) {
    Item item = items.get(from);
    if (item == null) {
      return Titles.end(folded, from, to);
    }
    boolean doubtful = item.alike.get(item.at) == Kind.DOUBTFUL;
    return doubtful && standsAmongSentences(item) ? from : item.titleEnd;
  }

  private static boolean standsAmongSentences(Item item) {
    int last = Math.min(item.alike.size(), item.at + NEIGHBOURS + 1);
    List<Kind> near = item.alike.subList(Math.max(0, item.at - NEIGHBOURS), last);
    long sentences = near.stream().filter(kind -> kind == Kind.SENTENCE).count();
    return sentences > 1 && sentences > near.stream().filter(kind -> kind == Kind.TITLE).count();
  }

  private static Kind kind(int from, int end, int to) {
    if (end == from) {
      return Kind.SENTENCE;
    }
    return end < to && end - from > SHORT ? Kind.DOUBTFUL : Kind.TITLE;
  }
}
