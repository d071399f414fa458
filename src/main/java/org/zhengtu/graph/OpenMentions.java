package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.WriteReport.OpenMention;

/** The mentions of a write as its report lists them. */
final class OpenMentions {
  private OpenMentions() {}

  static List<OpenMention> of(Rows rows) {
    return rows.of("mentions").stream().map(OpenMentions::of).toList();
  }

  private static OpenMention of(Map<String, @Nullable Object> row) {
    return new OpenMention(
        String.valueOf(row.get("text")),
        String.valueOf(row.get("kind")),
        String.valueOf(row.get("state")),
        String.valueOf(row.get("reason")),
        row.get("candidates") instanceof List<?> candidates ? candidates.size() : 0);
  }
}
