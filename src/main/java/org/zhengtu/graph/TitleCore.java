package org.zhengtu.graph;

import java.util.List;
import java.util.Locale;

/**
 * What two titles must share to be those of one document: issuers, wrappers and marks are left out.
 */
final class TitleCore {
  private static final String MARKS = " \u3000\n《》〈〉<>“”\"‘’「」()（）[]〔〕、，,·-—－–~～";

  private TitleCore() {}

  /** True where two of these titles cannot be of one document. The empty form is none. */
  static boolean vary(List<String> titles) {
    List<String> cores =
        titles.stream().filter(title -> !title.isEmpty()).map(TitleCore::of).distinct().toList();
    return cores.stream()
        .anyMatch(
            one -> cores.stream().anyMatch(other -> !one.contains(other) && !other.contains(one)));
  }

  private static String of(String title) {
    StringBuilder core = new StringBuilder(title.length());
    title
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> MARKS.indexOf(c) < 0)
        .forEach(c -> core.append((char) c));
    int about = core.indexOf("关于");
    return about < 0 ? core.toString() : core.substring(about);
  }
}
