package org.zhengtu.graph.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.text.Span;

/**
 * The words that prove facts.
 *
 * <p>Offsets count UTF-16 code units, which the database does not, so the words are cut from the
 * reading text here. Texts are kept in a bounded cache, each under the time when its source was
 * read.
 */
public final class EvidenceReader {
  private static final long CACHED_CHARACTERS = 32_000_000;

  private final Reads reads;
  private final SourceReader sources;
  private final Cache<String, String> texts =
      Caffeine.newBuilder()
          .maximumWeight(CACHED_CHARACTERS)
          .weigher((String id, String text) -> text.length() + id.length())
          .expireAfterWrite(Duration.ofMinutes(30))
          .build();

  /** Reads through {@code reads}. */
  public EvidenceReader(Reads reads) {
    this.reads = reads;
    this.sources = new SourceReader(reads);
  }

  /** The evidence at each proof, its words as far as {@code reach} says. */
  public Map<Proof, Evidence> at(Collection<Proof> proofs, Reach reach) {
    Map<String, Origin> origins = origins(proofs);
    Map<Proof, String> sourceOf = new HashMap<>();
    for (Proof proof : proofs) {
      String source = proof.source() != null ? proof.source() : origin(origins, proof).source();
      if (source != null) {
        sourceOf.put(proof, source);
      }
    }
    Map<String, String> read =
        texts(
            sourceOf.entrySet().stream()
                .filter(entry -> entry.getKey().start() != null)
                .map(Map.Entry::getValue)
                .toList());
    Map<Proof, Evidence> evidence = new HashMap<>();
    for (Proof proof : proofs) {
      String source = sourceOf.get(proof);
      evidence.put(
          proof,
          evidence(
              proof,
              source,
              source == null ? null : read.get(source),
              origin(origins, proof),
              reach));
    }
    return evidence;
  }

  private static Evidence evidence(
      Proof proof, @Nullable String source, @Nullable String text, Origin origin, Reach reach) {
    String where = where(origin.name(), proof.section());
    Integer start = proof.start();
    Integer end = proof.end();
    EvidenceKind kind = proof.kind() != null ? proof.kind() : EvidenceKind.QUOTED;
    String by = kind == EvidenceKind.CURATED ? origin.by() : null;
    LocalDate on = kind == EvidenceKind.CURATED ? origin.on() : null;
    if (start == null || end == null || text == null || end > text.length()) {
      return new Evidence(kind, start, end, null, where, source, by, on);
    }
    Span span = reach.around(text, new Span(start, end));
    return new Evidence(
        kind,
        span.start(),
        span.end(),
        text.substring(span.start(), span.end()),
        where,
        source,
        by,
        on);
  }

  private static @Nullable String where(@Nullable String name, @Nullable List<String> section) {
    if (section == null || section.isEmpty()) {
      return name;
    }
    String headings = String.join(" › ", section);
    return name == null ? headings : name + " › " + headings;
  }

  private Map<String, Origin> origins(Collection<Proof> proofs) {
    List<String> documents =
        proofs.stream().map(Proof::document).filter(Objects::nonNull).distinct().toList();
    Map<String, Origin> origins = new HashMap<>();
    for (Reads.Row row : reads.rows("source/of-proof", Map.of("ids", documents))) {
      String on = row.textOrNull("on");
      origins.put(
          row.text("key"),
          new Origin(
              row.textOrNull("name"),
              row.textOrNull("source"),
              row.textOrNull("by"),
              on == null ? null : LocalDate.parse(on)));
    }
    return origins;
  }

  private static Origin origin(Map<String, Origin> origins, Proof proof) {
    String document = proof.document();
    return document == null ? Origin.NONE : origins.getOrDefault(document, Origin.NONE);
  }

  private Map<String, String> texts(Collection<? extends @Nullable String> wanted) {
    Set<String> ids = new LinkedHashSet<>();
    for (String id : wanted) {
      if (id != null) {
        ids.add(id);
      }
    }
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, String> versions = versions(ids);
    Map<String, String> found = new HashMap<>();
    for (String id : ids) {
      String text = texts.getIfPresent(id + versions.get(id));
      if (text != null) {
        found.put(id, text);
      }
    }
    List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      Map<String, String> read = sources.texts(missing);
      read.forEach((id, text) -> texts.put(id + versions.get(id), text));
      found.putAll(read);
    }
    return found;
  }

  private Map<String, String> versions(Set<String> ids) {
    Map<String, String> versions = new HashMap<>();
    for (Reads.Row row : reads.rows("source/versions", Map.of("ids", List.copyOf(ids)))) {
      versions.put(row.text("key"), "@" + row.textOrNull("version"));
    }
    return versions;
  }

  private record Origin(
      @Nullable String name, @Nullable String source, @Nullable String by, @Nullable LocalDate on) {
    static final Origin NONE = new Origin(null, null, null, null);
  }
}
