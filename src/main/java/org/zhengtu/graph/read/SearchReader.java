package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Full text over everything that has a name or words.
 *
 * <p>Text is taken as it stands, never as query syntax: each word is a quoted phrase and all must
 * be found. One character, and words the index does not know, are looked for by scanning. A
 * document number, or half of one, finds its documents first.
 */
public final class SearchReader {
  private final Reads reads;
  private final NodeReader nodes;

  /** Reads through {@code reads}. */
  public SearchReader(Reads reads) {
    this.reads = reads;
    this.nodes = new NodeReader(reads);
  }

  /** A page of hits, best first. */
  public Page<Hit> page(String text, Slice slice) {
    Map<String, @Nullable Object> parameters = parameters(text);
    parameters.put("after", slice.after());
    parameters.put("limit", slice.first() + 1);
    return hits(reads.rows(statement(text), parameters), slice.first());
  }

  /** How many hits there are. */
  public long count(String text) {
    return reads.count(statement(text) + "-count", parameters(text));
  }

  /** The scan where the index cannot answer: for one character, and where it finds nothing. */
  private String statement(String text) {
    boolean tooShort =
        Terms.of(text).stream().anyMatch(term -> term.codePointCount(0, term.length()) < 2);
    if (tooShort) {
      return "search/scan";
    }
    return reads.count("search/index-count", parameters(text)) > 0 ? "search/index" : "search/scan";
  }

  private static Map<String, @Nullable Object> parameters(String text) {
    return new Parameters()
        .with("query", phrases(Terms.of(text)))
        .with("number", TypedNumber.part(text))
        .with("terms", Terms.of(text))
        .map();
  }

  /** Quoted and escaped, so that no character of the text is an operator. */
  private static String phrases(List<String> terms) {
    return terms.stream()
        .map(term -> '"' + term.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(" AND "));
  }

  private Page<Hit> hits(List<Reads.Row> rows, int first) {
    List<Reads.Row> wanted = rows.size() > first ? rows.subList(0, first) : rows;
    Map<String, List<String>> idsByType =
        wanted.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("type"),
                    Collectors.mapping(row -> row.text("id"), Collectors.toList())));
    Map<String, Node> found = nodes.byType(idsByType);
    List<Keyed<Hit>> hits = new ArrayList<>();
    for (Reads.Row row : wanted) {
      Node node = found.get(row.text("id"));
      if (node != null) {
        hits.add(new Keyed<>(row.keys(), new Hit(node, row.decimal("score"))));
      }
    }
    return new Page<>(hits, rows.size() > first);
  }
}
