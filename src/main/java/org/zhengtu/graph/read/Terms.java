package org.zhengtu.graph.read;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a query: what stands between spaces, each of which a text must contain. */
final class Terms {
  private Terms() {}

  static List<String> of(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.strip().split("[\\s\\u3000]+"))
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList();
  }
}
