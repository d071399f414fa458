package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One matter from the state down to a place. */
public final class ChainReader {
  private final JurisdictionReader jurisdictions;
  private final ResponsibilityReader responsibilities;

  /** Reads through {@code reads}. */
  public ChainReader(Reads reads) {
    this.jurisdictions = new JurisdictionReader(reads);
    this.responsibilities = new ResponsibilityReader(reads);
  }

  /**
   * What each place on the way to one says of a matter, and what each made of it. Three statements.
   *
   * @param of code of the place at the end
   * @param family of the agencies that answer; null for all
   * @param text words of the matter; null for any
   * @param asOf only of documents that stood on that day; null for all
   * @throws TooMuchException for more than anyone can read
   */
  public Chain chain(
      String of, @Nullable String family, @Nullable String text, @Nullable LocalDate asOf) {
    List<Jurisdiction> path = jurisdictions.paths(List.of(of)).getOrDefault(of, List.of());
    return Chain.of(
        path,
        responsibilities.matrix(
            text,
            family == null ? null : List.of(family),
            path.stream().map(Jurisdiction::code).toList(),
            asOf,
            Chain.MOST_ENTRIES + 1),
        Terms.of(text));
  }
}
