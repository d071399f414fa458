package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Citation;
import org.zhengtu.resolve.Ruling.Kind;

/** What overrides say of the mentions in one source. */
final class Settled {
  static final Settled NOTHING = new Settled(List.of());

  private final Map<Kind, Map<String, Ruling>> byKind = new HashMap<>();

  Settled(List<Ruling> overrides) {
    for (Ruling override : overrides) {
      byKind
          .computeIfAbsent(override.kind(), _ -> new HashMap<>())
          .put(Folding.of(override.mention()), override);
    }
  }

  /** The override of these words, as a thing of {@code kind} or as nothing that could be told. */
  @Nullable Ruling of(Kind kind, @Nullable String words) {
    if (byKind.isEmpty() || words == null) {
      return null;
    }
    String folded = Folding.of(words);
    Ruling known = of(kind).get(folded);
    return known == null ? of(Kind.UNRESOLVED).get(folded) : known;
  }

  /** The override of a citation, by its number or its title. */
  @Nullable Ruling of(Citation citation) {
    Ruling known = of(Kind.DOCUMENT, citation.number());
    return known == null ? of(Kind.DOCUMENT, citation.title()) : known;
  }

  private Map<String, Ruling> of(Kind kind) {
    return byKind.getOrDefault(kind, Map.of());
  }
}
