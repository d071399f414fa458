package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents that are cited and that nobody has collected. */
public final class HoleReader {
  private final Reads reads;

  /** Reads through {@code reads}. */
  public HoleReader(Reads reads) {
    this.reads = reads;
  }

  /** A page of those that documents of a place and below cite; of all where null. */
  public Page<Hole> page(@Nullable String within, Slice slice) {
    List<Reads.Row> rows =
        reads.rows(
            "hole/page",
            new Parameters()
                .with("within", within)
                .with("after", slice.after())
                .with("limit", slice.first() + 1)
                .map());
    List<Keyed<Hole>> keyed = new ArrayList<>();
    for (Reads.Row row : rows.subList(0, Math.min(rows.size(), slice.first()))) {
      keyed.add(new Keyed<>(row.keys(), row.value(Hole.class)));
    }
    return new Page<>(keyed, rows.size() > slice.first());
  }

  /** How many there are. */
  public long count(@Nullable String within) {
    return reads.count("hole/count", new Parameters().with("within", within).map());
  }

  /** Who cites each of these documents, newest first, {@code most} at most. */
  public Map<String, List<Citation>> citedBy(
      Collection<String> ids, @Nullable String within, int most) {
    Map<String, List<Citation>> found = new LinkedHashMap<>();
    for (Reads.Row row :
        reads.rows(
            "hole/cited-by",
            new Parameters()
                .with("ids", List.copyOf(ids))
                .with("within", within)
                .with("limit", most)
                .map())) {
      found.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(row.value(Citation.class));
    }
    return found;
  }
}
