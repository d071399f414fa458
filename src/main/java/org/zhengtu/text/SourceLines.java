package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells where the line breaks of a page's source are lines of the text, as in {@code pre}. */
final class SourceLines {
  private static final int FEWEST = 3;
  private static final int SHORT = 24;
  private static final int NEAR = 3;
  private static final String ENDS = "。；：！？:;》）)";

  private SourceLines() {}

  /** True where the element says so, or where most lines of the text end as sentences do. */
  static boolean are(TextNode text) {
    String words = text.getWholeText();
    int first = words.indexOf('\n');
    if (first < 0) {
      return false;
    }
    return areKept(text) || words.length() > FEWEST * SHORT && areSentences(words, first);
  }

  private static boolean areKept(TextNode text) {
    Element at = text.parent();
    for (int i = 0; at != null && i < NEAR; at = at.parent(), i++) {
      String style = at.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
      if (at.nameIs("pre") || at.nameIs("xmp") || style.contains("white-space:pre")) {
        return true;
      }
    }
    return false;
  }

  /** Lines that a program broke for its own sake have one width and end anywhere. */
  private static boolean areSentences(String words, int first) {
    int longest = 0;
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = first; to >= 0; to = words.indexOf('\n', from)) {
      String line = words.substring(from, to).strip();
      from = to + 1;
      if (!line.isEmpty()) {
        lines.add(line);
        longest = Math.max(longest, line.length());
      }
    }
    int ended = 0;
    for (String line : lines) {
      boolean ends = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
      ended += ends || line.length() <= SHORT && line.length() * 2 <= longest ? 1 : 0;
    }
    return lines.size() >= FEWEST && ended * 3 >= lines.size() * 2;
  }
}
