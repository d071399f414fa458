package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.Parties.Party;
import org.zhengtu.procedure.NamedDay;
import org.zhengtu.procedure.NamedDays;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.OfficePost;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.DocumentKey;
import org.zhengtu.resolve.OfficeHolder;
import org.zhengtu.resolve.PersonKey;
import org.zhengtu.resolve.Resolution;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.resolve.Ruling;
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
    facts.people();
    facts.offices();
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
              .with("body", body())
              .with(parties.unit(unit, statement))
              .with("asWritten", unit.name())
              .with("ordinal", i)
              .with(Proof.of(unit.evidence(), statement.source())));
    }
  }

  private String body() {
    return ids.mechanism() == null ? statement.id() : ids.mechanism();
  }

  private void people() {
    for (int i = 0; i < document.people().size(); i++) {
      Appointment appointment = document.people().get(i);
      Unit unit = appointment.unit();
      switch (resolver.person(appointment, document, body())) {
        case Resolved<PersonKey>(PersonKey key, String _) -> appointment(appointment, i, key, unit);
        case Ambiguous<PersonKey>(List<PersonKey> keys, String reason) ->
            openPerson(appointment, "AMBIGUOUS", keys, reason);
        case Unresolved<PersonKey>(String reason) ->
            openPerson(appointment, "UNRESOLVED", List.of(), reason);
      }
    }
  }

  private void appointment(
      Appointment appointment, int ordinal, PersonKey key, @Nullable Unit unit) {
    Ruling who = resolver.ruling(Ruling.Kind.PERSON, appointment.name());
    Party party = unit == null ? new Party(null, null) : parties.unit(unit, statement);
    add(
        "appointments",
        new Row()
            .with("id", ids.appointments().get(ordinal))
            .with("document", statement.id())
            .with("person", person(key))
            .with("mechanism", ids.mechanism())
            .with(party)
            .with("personOverride", who == null ? null : who.reason())
            .with("asWritten", unit == null ? null : unit.name())
            .with("role", appointment.role().name())
            .with("post", appointment.post())
            .with("ordinal", ordinal)
            .with(Proof.of(appointment.evidence(), statement.source())));
  }

  /** Whoever holds an office by a post is the one of that post in the roster; two are nobody. */
  private void offices() {
    List<OfficeHolder> holders =
        resolver.officeHolders(statement.source().content(), statement.index(), body());
    for (int i = 0; i < holders.size(); i++) {
      OfficeHolder holder = holders.get(i);
      List<PersonKey> keys = holder.entries().stream().map(this::holder).toList();
      if (keys.size() == 1) {
        office(holder, keys.getFirst(), document.people().size() + i);
      } else if (keys.size() > 1) {
        parties.mention(
            new Parties.Open(
                "PERSON",
                holder.office().unit().name() + holder.office().post(),
                holder.office().evidence(),
                "AMBIGUOUS",
                "名单中任此职者不止一人 / several people of the roster have this post"),
            keys.stream().map(this::person).toList(),
            statement);
      }
    }
  }

  private PersonKey holder(int entry) {
    Appointment appointment = document.people().get(entry);
    if (resolver.person(appointment, document, body())
        instanceof Resolved<PersonKey>(PersonKey key, String _)) {
      return key;
    }
    throw new IllegalStateException(appointment.name() + " holds no office alone");
  }

  private void office(OfficeHolder holder, PersonKey key, int ordinal) {
    OfficePost office = holder.office();
    Proof stated = Proof.of(office.evidence(), statement.source());
    Proof proof =
        stated.kind() == EvidenceKind.CURATED
            ? new Proof(null, null, EvidenceKind.DERIVED)
            : new Proof(stated.start(), stated.end(), EvidenceKind.DERIVED);
    add(
        "appointments",
        new Row()
            .with("id", holder.id())
            .with("document", statement.id())
            .with("person", person(key))
            .with("mechanism", ids.mechanism())
            .with(parties.unit(office.unit(), statement))
            .with("asWritten", office.unit().name())
            .with("role", office.role().name())
            .with("post", office.post())
            .with("ordinal", ordinal)
            .with(proof));
    add(
        "derivations",
        new Row()
            .with("appointment", holder.id())
            .with("from", ids.appointments().get(holder.entries().getFirst())));
  }

  private String person(PersonKey key) {
    changes
        .rows()
        .addOnce("people", key.id(), new Row().with("key", key.key()).with("name", key.name()));
    return key.id();
  }

  private void openPerson(
      Appointment appointment, String state, List<PersonKey> keys, String reason) {
    parties.mention(
        new Parties.Open("PERSON", appointment.name(), appointment.evidence(), state, reason),
        keys.stream().map(this::person).toList(),
        statement);
  }

  private void add(String table, Row row) {
    changes.rows().add(table, row);
  }
}
