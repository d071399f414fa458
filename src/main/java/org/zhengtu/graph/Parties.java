package org.zhengtu.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.AgencyKey;
import org.zhengtu.resolve.DocumentKey;
import org.zhengtu.resolve.IdType;
import org.zhengtu.resolve.Resolution;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.resolve.Ruling;
import org.zhengtu.vocabulary.Affiliate;
import org.zhengtu.vocabulary.Affiliates;

/**
 * Finds the node that stands for a mention: what it resolves to, or else the mention itself, with
 * its candidates, in the place where the thing would stand.
 */
final class Parties {
  private static final Affiliates AFFILIATES = Affiliates.load();

  private final Resolver resolver;
  private final Changes changes;

  Parties(Resolver resolver, Changes changes) {
    this.resolver = resolver;
    this.changes = changes;
  }

  /**
   * The node that stands for a mention.
   *
   * @param id of the agency, or of the mention; null where the text names none
   * @param override the reason of the override that says so; null where the rules do
   */
  record Party(@Nullable String id, @Nullable String override) {}

  /** The agency, or the mention, that {@code unit} is in {@code statement}. */
  Party unit(Unit unit, Statement statement) {
    Resolution<AgencyKey> resolution = resolver.agency(unit, statement.document());
    return party(unit.name(), party(resolution, unit.name(), unit.evidence(), statement));
  }

  /** The agency, or the mention, that issued the document under {@code name}. */
  Party issuer(String name, Statement statement) {
    Resolution<AgencyKey> resolution = resolver.issuer(name, statement.document());
    return party(name, party(resolution, name, null, statement));
  }

  private Party party(String words, String id) {
    Ruling ruling = resolver.ruling(Ruling.Kind.AGENCY, words);
    return new Party(id, ruling == null ? null : ruling.reason());
  }

  private String party(
      Resolution<AgencyKey> resolution,
      String words,
      @Nullable Evidence evidence,
      Statement statement) {
    return switch (resolution) {
      case Resolved<AgencyKey>(AgencyKey key, String _) -> agency(key, words);
      case Ambiguous<AgencyKey>(List<AgencyKey> keys, String reason) ->
          mention(
              new Open("AGENCY", words, evidence, "AMBIGUOUS", reason),
              keys.stream().map(this::node).toList(),
              statement);
      case Unresolved<AgencyKey>(String reason) ->
          mention(new Open("AGENCY", words, evidence, "UNRESOLVED", reason), List.of(), statement);
    };
  }

  private String agency(AgencyKey key, String words) {
    changes.agencies().add(key.id(), words, 1);
    return node(key);
  }

  private String node(AgencyKey key) {
    changes.rows().addOnce("agencies", key.id(), row(key));
    return key.id();
  }

  /** The row of an agency, without its id. */
  static Row row(AgencyKey key) {
    Affiliate affiliate = key.group() ? null : AFFILIATES.of(key.name(), key.families());
    return new Row()
        .with("key", key.key())
        .with("families", key.families())
        .with("group", key.group())
        .with("affiliate", affiliate == null ? null : affiliate.name())
        .with("place", key.jurisdiction());
  }

  /** Writes the node of a document's identity. */
  String document(DocumentKey key) {
    changes.rows().addOnce("instruments", key.id(), row(key));
    return key.id();
  }

  /** The row of a document's identity, without its id. */
  static Row row(DocumentKey key) {
    String number =
        switch (key) {
          case DocumentKey.Numbered numbered -> numbered.number();
          case DocumentKey.BareNumber bare -> bare.number();
          case DocumentKey.Titled _, DocumentKey.Unnamed _ -> null;
        };
    return new Row()
        .with("key", key.key())
        .with("number", number)
        .with("numberKey", NumberKey.of(number))
        .with("place", key.jurisdiction())
        .with("statedTitle", key instanceof DocumentKey.Titled titled ? titled.title() : null);
  }

  /** Words that do not lead to one thing. */
  record Open(String kind, String text, @Nullable Evidence evidence, String state, String reason) {}

  /** Writes a mention, once for the same words in one document, and gives its id. */
  String mention(Open open, List<String> candidates, Statement statement) {
    String id =
        IdType.MENTION.id(
            String.join(" | ", statement.key().key(), open.kind(), open.state(), open.text()));
    Proof proof = Proof.of(open.evidence(), statement.source());
    Row row =
        new Row()
            .with("document", statement.id())
            .with("start", proof.start())
            .with("end", proof.end())
            .with("text", open.text())
            .with("kind", open.kind())
            .with("state", open.state())
            .with("reason", open.reason())
            .with("candidates", candidates);
    if (changes.rows().addOnce("mentions", id, row)) {
      candidates.forEach(candidate -> count(open, candidate));
    }
    return id;
  }

  private void count(Open open, String candidate) {
    switch (open.kind()) {
      case "AGENCY" -> changes.agencies().add(candidate, open.text(), 1);
      case "DOCUMENT" -> changes.cite(candidate, null, null, 1);
      default -> {}
    }
  }
}
