package org.zhengtu.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.resolve.Ruling.Kind;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.Organs;

/**
 * Finds who and what a record's mentions mean. Pure: the answer follows from one record, the
 * vocabularies and the overrides, never from other documents.
 */
public final class Resolver {
  private final Agencies agencies;
  private final Instruments instruments;
  private final People people;
  private final OfficeHolders offices;
  private final Overrides overrides;
  private final Settled settled;

  /** Resolves by these vocabularies. */
  public Resolver(Jurisdictions jurisdictions, Organs organs) {
    this.agencies = new Agencies(jurisdictions, organs);
    this.instruments = new Instruments(jurisdictions, agencies);
    this.people = new People(this::agency);
    this.offices = new OfficeHolders(this);
    this.overrides = Overrides.NONE;
    this.settled = Settled.NOTHING;
  }

  private Resolver(Resolver other, Overrides overrides, Settled settled) {
    this.agencies = other.agencies;
    this.instruments = other.instruments;
    this.people = new People(this::agency);
    this.offices = new OfficeHolders(this);
    this.overrides = overrides;
    this.settled = settled;
  }

  /** Resolves by the vocabularies of the class path. */
  public static Resolver load() {
    return new Resolver(Jurisdictions.load(), Organs.load());
  }

  /** Resolves as this one, and by {@code table} what it settles of a source. */
  public Resolver with(Overrides table) {
    return new Resolver(this, table, Settled.NOTHING);
  }

  /** Resolves the mentions of this source, by the overrides that name it. */
  public Resolver in(SourceInfo source) {
    List<Ruling> about = overrides.about(source.name(), source.sha256());
    return about.isEmpty() ? this : new Resolver(this, overrides, new Settled(about));
  }

  /** The override that settles these words as a thing of {@code kind}; null for none. */
  public @Nullable Ruling ruling(Ruling.Kind kind, @Nullable String words) {
    return settled.of(kind, words);
  }

  /** Which agency a unit of {@code document} is. */
  public Resolution<AgencyKey> agency(Unit unit, PolicyDocument document) {
    Ruling override = settled.of(Kind.AGENCY, unit.name());
    return override == null
        ? agencies.unit(unit, document.jurisdiction())
        : agencies.settled(override);
  }

  /**
   * Why the rules take {@code unit} for the agency that it is.
   *
   * @param home code of the document's place; null where unknown
   */
  public Explanation explain(Unit unit, @Nullable String home) {
    return agencies.explain(unit, home);
  }

  /** Which agency issued {@code document} under {@code name}. */
  public Resolution<AgencyKey> issuer(String name, PolicyDocument document) {
    Ruling override = settled.of(Kind.AGENCY, name);
    return override == null
        ? agencies.named(name, document.jurisdiction())
        : agencies.settled(override);
  }

  /** Which document {@code policyRecord.documents().get(index)} is. */
  public DocumentKey document(PolicyRecord policyRecord, int index) {
    return instruments.stated(policyRecord, index);
  }

  /**
   * Which document a citation of {@code policyRecord.documents().get(index)} means; by the bare
   * number or title where nothing proves the issuer's place.
   */
  public Resolution<DocumentKey> cited(Citation citation, PolicyRecord policyRecord, int index) {
    Ruling override = settled.of(citation);
    return override == null
        ? instruments.cited(citation, policyRecord, index)
        : instruments.settled(override);
  }

  /**
   * Who is appointed.
   *
   * @param mechanism id of the document's mechanism, or of the document where it has none
   */
  public Resolution<PersonKey> person(
      Appointment appointment, PolicyDocument document, String mechanism) {
    Ruling override = settled.of(Kind.PERSON, appointment.name());
    if (override == null) {
      return people.person(appointment, document, mechanism);
    }
    return switch (agencies.settled(override)) {
      case Resolved<AgencyKey>(AgencyKey key, String reason) ->
          new Resolved<>(new PersonKey(appointment.name(), key.id()), reason);
      case Ambiguous<AgencyKey> _ -> new Unresolved<>(override.explanation());
      case Unresolved<AgencyKey>(String reason) -> new Unresolved<>(reason);
    };
  }

  /**
   * Who holds the offices that {@code policyRecord.documents().get(index)} gives to posts.
   *
   * @param mechanism as for {@link #person}
   */
  public List<OfficeHolder> officeHolders(PolicyRecord policyRecord, int index, String mechanism) {
    return offices.of(
        policyRecord.documents().get(index), document(policyRecord, index), mechanism);
  }

  /** Ids of what one document says, in the order of its lists. */
  public StatementIds statementIds(PolicyRecord policyRecord, int index) {
    return StatementIds.of(document(policyRecord, index), policyRecord.documents().get(index));
  }

  /** Ids of the findings of a source, in order. */
  public List<String> findingIds(PolicyRecord policyRecord) {
    return StatementIds.findings(policyRecord);
  }
}
