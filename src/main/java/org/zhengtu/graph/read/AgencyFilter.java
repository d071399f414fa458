package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Succession;

/**
 * Which agencies; a null part does not matter.
 *
 * @param predecessors true: with those of other families that the family came from
 */
public record AgencyFilter(
    @Nullable String family,
    @Nullable String within,
    @Nullable List<Level> levels,
    @Nullable String text,
    @Nullable Boolean group,
    @Nullable LocalDate asOf,
    @Nullable Boolean predecessors) {

  /** Every agency. */
  public static final AgencyFilter ALL = new AgencyFilter(null, null, null, null, null, null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters()
        .with("family", family)
        .with("within", within)
        .with("levels", Parameters.names(levels))
        .with("terms", Terms.of(text))
        .with("group", group)
        .with("asOf", asOf)
        .with("before", before())
        .map();
  }

  /** The names of those that the family came from, family by family; none where not wanted. */
  private List<Map<String, Object>> before() {
    if (family == null || !Boolean.TRUE.equals(predecessors)) {
      return List.of();
    }
    Succession succession = Succession.load();
    return succession.line(succession.current(family), true).stream()
        .filter(stage -> stage.until() != null && !stage.family().equals(family))
        .map(stage -> Map.<String, Object>of("family", stage.family(), "names", stage.names()))
        .toList();
  }
}
