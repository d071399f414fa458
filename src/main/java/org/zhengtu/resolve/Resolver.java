package org.zhengtu.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.Organs;

/**
 * Finds who and what a record's mentions mean. Pure: the answer follows from one record and the
 * vocabularies, never from other documents.
 */
public final class Resolver {
  private final Jurisdictions jurisdictions;
  private final Organs organs;

  /** Resolves by these vocabularies. */
  public Resolver(Jurisdictions jurisdictions, Organs organs) {
    this.jurisdictions = jurisdictions;
    this.organs = organs;
  }

  /** Resolves by the vocabularies of the class path. */
  public static Resolver load() {
    return new Resolver(Jurisdictions.load(), Organs.load());
  }

  /** Which agency a unit of {@code document} is. */
  public Resolution<AgencyKey> agency(Unit unit, PolicyDocument document) {
    if (unit.jurisdiction() == null) {
      return new Unresolved<>(unit.name() + "：文中未说明属于何地 / nothing says whose it is");
    }
    boolean told = !unit.families().isEmpty() && !unit.group();
    return new Resolved<>(
        new AgencyKey(unit.jurisdiction(), unit.families(), unit.group(), told ? "" : unit.name()),
        unit.name());
  }

  /** Which agency issued {@code document} under {@code name}. */
  public Resolution<AgencyKey> issuer(String name, PolicyDocument document) {
    Jurisdiction home = jurisdictions.byCode(document.jurisdiction());
    OrganName organ = organs.read(name, 0, name.length(), home);
    Jurisdiction place = organ.place();
    return agency(
        new Unit(name, place == null ? null : place.code(), organ.families(), organ.group(), null),
        document);
  }

  /** Which document {@code policyRecord.documents().get(index)} is. */
  public DocumentKey document(PolicyRecord policyRecord, int index) {
    PolicyDocument document = policyRecord.documents().get(index);
    String place = document.jurisdiction();
    if (document.number() != null) {
      return place == null
          ? new DocumentKey.BareNumber(document.number())
          : new DocumentKey.Numbered(place, document.number());
    }
    if (document.title() != null) {
      return new DocumentKey.Titled(place, document.title());
    }
    @Nullable String digest = policyRecord.source().sha256();
    return new DocumentKey.Unnamed(digest == null ? policyRecord.source().name() : digest, index);
  }

  /** Which document a citation of {@code policyRecord.documents().get(index)} means. */
  public Resolution<DocumentKey> cited(Citation citation, PolicyRecord policyRecord, int index) {
    PolicyDocument document = policyRecord.documents().get(index);
    String place = null;
    if (citation.issuer() != null
        && issuer(citation.issuer(), document) instanceof Resolved<AgencyKey> issuer) {
      place = issuer.key().jurisdiction();
    }
    if (citation.number() != null) {
      return new Resolved<>(
          place == null
              ? new DocumentKey.BareNumber(citation.number())
              : new DocumentKey.Numbered(place, citation.number()),
          citation.number());
    }
    if (citation.title() != null) {
      return new Resolved<>(new DocumentKey.Titled(place, citation.title()), citation.title());
    }
    return new Unresolved<>("既无文号也无标题 / neither number nor title");
  }

  /**
   * Who is appointed.
   *
   * @param mechanism id of the document's mechanism, or of the document where it has none
   */
  public Resolution<PersonKey> person(
      Appointment appointment, PolicyDocument document, String mechanism) {
    if (appointment.unit() != null
        && agency(appointment.unit(), document) instanceof Resolved<AgencyKey> agency) {
      return new Resolved<>(
          new PersonKey(appointment.name(), agency.key().id()), appointment.name());
    }
    return new Resolved<>(new PersonKey(appointment.name(), mechanism), appointment.name());
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
