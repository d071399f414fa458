package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.text.Span;

/** Words that documents, duties and tasks took from others. */
public final class ReuseReader {
  /** Offsets that a passage has: start and end of the taker's, then of the origin's. */
  private static final int OFFSETS = 4;

  private final Reads reads;

  /** Reads through {@code reads}. */
  public ReuseReader(Reads reads) {
    this.reads = reads;
  }

  /** What each document took from others, most first. */
  public Map<String, List<Reuse>> ofDocuments(Collection<String> documents) {
    return reuses(reads.values("reuse/of-document", documents, Found.class));
  }

  /** What others took from each document, oldest first. */
  public Map<String, List<Reuse>> fromDocuments(Collection<String> documents) {
    return reuses(reads.values("reuse/by-others", documents, Found.class));
  }

  /** Where the words of each duty or task come from, most first. */
  public Map<String, List<Reuse>> ofResponsibilities(Collection<String> ids) {
    return reuses(reads.values("reuse/of-responsibility", ids, Found.class));
  }

  /** Who took the words of each duty or task over, oldest first. */
  public Map<String, List<Reuse>> fromResponsibilities(Collection<String> ids) {
    return reuses(reads.values("reuse/by-other-responsibilities", ids, Found.class));
  }

  /** What a document took from another; none where it took nothing. */
  public List<Reuse> between(String document, String source) {
    List<Reuse> found = new ArrayList<>();
    Map<String, Object> parameters = Map.of("ids", List.of(document), "source", source);
    for (Reads.Row row : reads.rows("reuse/between", new HashMap<>(parameters))) {
      found.add(row.value(Found.class).reuse());
    }
    return found;
  }

  /** The clauses of each origin that its taker left out, in order. */
  public Map<Reuse, List<Proof>> dropped(Collection<Reuse> reuses) {
    Map<String, List<Place>> clauses = clauses(reuses.stream().map(Reuse::origin).toList());
    Map<Reuse, List<Proof>> dropped = new HashMap<>();
    for (Reuse reuse : reuses) {
      Set<Span> taken = new HashSet<>();
      reuse.passages().forEach(passage -> taken.add(passage.originAt()));
      dropped.put(
          reuse, others(clauses.getOrDefault(reuse.origin(), List.of()), taken, reuse.source()));
    }
    return dropped;
  }

  /** The clauses of each taker that are not from its origin, in order. */
  public Map<Reuse, List<Proof>> added(Collection<Reuse> reuses) {
    Map<String, List<Place>> clauses = clauses(reuses.stream().map(Reuse::taker).toList());
    Map<Reuse, List<Proof>> added = new HashMap<>();
    for (Reuse reuse : reuses) {
      Set<Span> taken = new HashSet<>();
      reuse.passages().forEach(passage -> taken.add(passage.quoteAt()));
      added.put(
          reuse, others(clauses.getOrDefault(reuse.taker(), List.of()), taken, reuse.document()));
    }
    return added;
  }

  private Map<String, List<Place>> clauses(Collection<String> ids) {
    return reads.values("reuse/clauses", new LinkedHashSet<>(ids), Place.class);
  }

  private static List<Proof> others(List<Place> clauses, Set<Span> taken, String document) {
    return clauses.stream()
        .map(Place::span)
        .filter(span -> !taken.contains(span))
        .map(span -> Passage.proof(document, span))
        .toList();
  }

  private static Map<String, List<Reuse>> reuses(Map<String, List<Found>> found) {
    Map<String, List<Reuse>> reuses = new HashMap<>();
    found.forEach((key, list) -> reuses.put(key, list.stream().map(Found::reuse).toList()));
    return reuses;
  }

  private record Place(int start, int end) {
    Span span() {
      return new Span(start, end);
    }
  }

  private record Found(
      String taker,
      String origin,
      String document,
      String source,
      boolean cited,
      double share,
      List<Integer> spans,
      List<Double> shares) {

    Reuse reuse() {
      List<Passage> passages = new ArrayList<>();
      for (int i = 0; i < shares.size(); i++) {
        passages.add(new Passage(document, source, shares.get(i), span(i, 0), span(i, 2)));
      }
      return new Reuse(taker, origin, document, source, cited, share, passages);
    }

    private Span span(int passage, int offset) {
      int at = passage * OFFSETS + offset;
      return new Span(spans.get(at), spans.get(at + 1));
    }
  }
}
