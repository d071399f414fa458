package org.zhengtu.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.Parties.Party;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.OfficePost;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.OfficeHolder;
import org.zhengtu.resolve.PersonKey;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.resolve.Ruling;
import org.zhengtu.resolve.StatementIds;

/** Turns the people of one document, by name and by post, into rows. */
final class AppointmentFacts {
  private final Resolver resolver;
  private final Statement statement;
  private final PolicyDocument document;
  private final StatementIds ids;
  private final Changes changes;
  private final Parties parties;
  private final String body;

  /** Those of {@code statement}, in its mechanism, or in the document where it has none. */
  AppointmentFacts(
      Resolver resolver, Statement statement, StatementIds ids, Changes changes, Parties parties) {
    this.resolver = resolver;
    this.statement = statement;
    this.document = statement.document();
    this.ids = ids;
    this.changes = changes;
    this.parties = parties;
    this.body = ids.mechanism() == null ? statement.id() : ids.mechanism();
  }

  void collect() {
    people();
    offices();
  }

  private void people() {
    for (int i = 0; i < document.people().size(); i++) {
      Appointment appointment = document.people().get(i);
      Unit unit = appointment.unit();
      switch (resolver.person(appointment, document, body)) {
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
    changes
        .rows()
        .add(
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
        resolver.officeHolders(statement.source().content(), statement.index(), body);
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
    if (resolver.person(appointment, document, body)
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
    changes
        .rows()
        .add(
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
    changes
        .rows()
        .add(
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
}
