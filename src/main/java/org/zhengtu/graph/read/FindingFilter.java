package org.zhengtu.graph.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Severity;

/**
 * Which findings; a null part does not matter.
 *
 * @param within code of a place
 * @param families of an agency that the finding names
 * @param byRule true for what rules found, false for what was seen in reading
 */
public record FindingFilter(
    @Nullable List<String> codes,
    @Nullable Severity severity,
    @Nullable String document,
    @Nullable String within,
    @Nullable List<String> families,
    @Nullable Boolean byRule) {

  /** All of them. */
  public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters()
        .with("codes", codes)
        .with("severity", severity)
        .with("document", document)
        .with("within", within)
        .with("families", families)
        .with("byRule", byRule)
        .map();
  }
}
