package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.procedure.NamedDay;
import org.zhengtu.procedure.NamedDays;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.DocumentKey;
import org.zhengtu.resolve.Resolution;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.resolve.StatementIds;
import org.zhengtu.text.Span;

/** Turns one document as one source states it into rows. */
final class DocumentFacts {
  private final Resolver resolver;
  private final Statement statement;
  private final PolicyDocument document;
  private final StatementIds ids;
  private final Changes changes;
  private final Parties parties;
  private final @Nullable NamedDays days;

  private DocumentFacts(Resolver resolver, Statement statement, Changes changes) {
    this.resolver = resolver;
    this.statement = statement;
    this.document = statement.document();
    this.ids = resolver.statementIds(statement.source().content(), statement.index());
    this.changes = changes;
    this.parties = new Parties(resolver, changes);
    this.days = statement.days();
  }

  /** Adds everything that {@code statement} says to {@code changes}. */
  static void collect(Resolver resolver, Statement statement, Changes changes) {
    DocumentFacts facts = new DocumentFacts(resolver, statement, changes);
    facts.document();
    facts.issuers();
    facts.citations();
    facts.mechanism();
    facts.members();
    new AppointmentFacts(resolver, statement, facts.ids, changes, facts.parties).collect();
    ProcedureFacts.collect(statement, changes);
    new ResponsibilityFacts(statement, facts.ids, changes, facts.parties).collect();
    ClauseFacts.collect(statement, facts.ids, changes);
  }

  private void document() {
    parties.document(statement.key());
    Row properties =
        new Row()
            .with("title", document.title())
            .with("titleKey", TitleKey.of(document.title()))
            .with("kind", document.kind())
            .with("level", document.level() == null ? null : document.level().name())
            .with("issuedOn", document.issuedOn())
            .with("publishedOn", document.publishedOn())
            .with("validity", document.validity())
            .with("indexNumber", document.indexNumber())
            .with("subject", document.subject())
            .with("addressees", document.addressees())
            .with("shownIssuer", null)
            .with("collected", true);
    add(
        "documents",
        new Row()
            .with("id", statement.id())
            .with("jurisdiction", document.jurisdiction())
            .with("properties", properties.values()));
  }

  private void issuers() {
    for (int i = 0; i < document.issuers().size(); i++) {
      String name = document.issuers().get(i);
      add(
          "issuers",
          new Row()
              .with("document", statement.id())
              .with(parties.issuer(name, statement))
              .with("ordinal", i)
              .with("asWritten", name));
    }
  }

  private void citations() {
    for (int i = 0; i < document.citations().size(); i++) {
      Citation citation = document.citations().get(i);
      Resolution<DocumentKey> cited =
          resolver.cited(citation, statement.source().content(), statement.index());
      switch (cited) {
        case Resolved<DocumentKey>(DocumentKey key, String reason) ->
            citation(citation, i, key, reason);
        case Ambiguous<DocumentKey>(List<DocumentKey> keys, String reason) ->
            openCitation(citation, "AMBIGUOUS", keys, reason);
        case Unresolved<DocumentKey>(String reason) ->
            openCitation(citation, "UNRESOLVED", List.of(), reason);
      }
    }
  }

  private void citation(Citation citation, int ordinal, DocumentKey key, String reason) {
    changes.cite(parties.document(key), citation.title(), citation.issuer(), 1);
    add(
        "citations",
        new Row()
            .with("document", statement.id())
            .with("statedAs", key.id())
            .with("role", citation.role().name())
            .with("asWritten", words(citation))
            .with("number", citation.number())
            .with("title", citation.title())
            .with("issuer", citation.issuer())
            .with("ordinal", ordinal)
            .with("reason", reason)
            .with(Proof.of(citation.evidence(), statement.source()))
            .with("relation", relation(citation)));
  }

  /** What the document does to the cited one, and the words that say so; null where none do. */
  private @Nullable Map<String, @Nullable Object> relation(Citation citation) {
    if (citation.relation() == null) {
      return null;
    }
    Proof proof = Proof.of(citation.relationEvidence(), statement.source());
    NamedDay since = since(proof);
    return new Row()
        .with("name", citation.relation().name())
        .with(proof)
        .with("since", since == null ? null : since.day())
        .with("sinceStart", since == null ? null : since.span().start())
        .with("sinceEnd", since == null ? null : since.span().end())
        .values();
  }

  private @Nullable NamedDay since(Proof words) {
    Integer start = words.start();
    Integer end = words.end();
    return days == null || start == null || end == null ? null : days.of(new Span(start, end));
  }

  private void openCitation(
      Citation citation, String state, List<DocumentKey> keys, String reason) {
    List<String> candidates = keys.stream().map(parties::document).toList();
    parties.mention(
        new Parties.Open("DOCUMENT", words(citation), citation.evidence(), state, reason),
        candidates,
        statement);
  }

  private static String words(Citation citation) {
    String title = citation.title() == null ? "" : "《" + citation.title() + "》";
    String number = citation.number() == null ? "" : citation.number();
    return title.isEmpty() || number.isEmpty() ? title + number : title + "（" + number + "）";
  }

  private void mechanism() {
    Mechanism mechanism = document.mechanism();
    if (mechanism == null) {
      return;
    }
    Proof proof = Proof.of(mechanism.evidence(), statement.source());
    add(
        "mechanisms",
        new Row()
            .with("document", statement.id())
            .with("id", ids.mechanism())
            .with("name", mechanism.name())
            .with("declaredMembers", mechanism.declaredMembers())
            .with(proof));
    seat("leads", mechanism.leadUnit());
    seat("offices", mechanism.officeAt());
  }

  private void seat(String table, @Nullable Unit unit) {
    if (unit == null) {
      return;
    }
    add(
        table,
        new Row()
            .with("mechanism", ids.mechanism())
            .with(parties.unit(unit, statement))
            .with("asWritten", unit.name())
            .with(Proof.of(unit.evidence(), statement.source())));
  }

  private void members() {
    for (int i = 0; i < document.memberUnits().size(); i++) {
      Unit unit = document.memberUnits().get(i);
      add(
          "members",
          new Row()
              .with("body", ids.mechanism() == null ? statement.id() : ids.mechanism())
              .with(parties.unit(unit, statement))
              .with("asWritten", unit.name())
              .with("ordinal", i)
              .with(Proof.of(unit.evidence(), statement.source())));
    }
  }

  private void add(String table, Row row) {
    changes.rows().add(table, row);
  }
}
