package org.zhengtu.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out of a paged text what belongs to the pages: numbers, running heads and feet. */
final class RunningLines {
  private static final int MANY = 3;

  private RunningLines() {}

  /** The pages' lines as one text. */
  static String without(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      edgeLines(page).forEach(line -> edges.merge(Spaces.removed(line), 1, Integer::sum));
    }
    StringBuilder out = new StringBuilder();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        String line = page.get(i);
        boolean edge = i == 0 || i == page.size() - 1;
        if (!edge || !isPageNumber(line) && !isRunning(line, edges, pages.size())) {
          out.append(line).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static List<String> edgeLines(List<String> page) {
    return page.size() < 2 ? page : List.of(page.get(0), page.get(page.size() - 1));
  }

  private static boolean isRunning(String line, Map<String, Integer> edges, int pages) {
    int times = edges.getOrDefault(Spaces.removed(line), 0);
    return times >= MANY && times * 2 > pages;
  }

  /** True for 3, - 3 -, — 3 —, 第 3 页, 第3页共9页, 3/9. */
  static boolean isPageNumber(String line) {
    String text = Spaces.removed(line);
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        digits++;
      } else if ("-—–－·•/第页共，,".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 && digits <= 8;
  }
}
