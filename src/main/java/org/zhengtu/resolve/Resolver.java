package org.zhengtu.resolve;

import java.util.List;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.Organs;

/**
 * Finds who and what a record's mentions mean. Pure: the answer follows from one record and the
 * vocabularies, never from other documents.
 */
public final class Resolver {
  private final Agencies agencies;
  private final Instruments instruments;
  private final People people;
  private final OfficeHolders offices;

  /** Resolves by these vocabularies. */
  public Resolver(Jurisdictions jurisdictions, Organs organs) {
    this.agencies = new Agencies(jurisdictions, organs);
    this.instruments = new Instruments(jurisdictions, agencies);
    this.people = new People(agencies);
    this.offices = new OfficeHolders(agencies, people);
  }

  /** Resolves by the vocabularies of the class path. */
  public static Resolver load() {
    return new Resolver(Jurisdictions.load(), Organs.load());
  }

  /** Which agency a unit of {@code document} is. */
  public Resolution<AgencyKey> agency(Unit unit, PolicyDocument document) {
    return agencies.unit(unit, document.jurisdiction());
  }

  /** Which agency issued {@code document} under {@code name}. */
  public Resolution<AgencyKey> issuer(String name, PolicyDocument document) {
    return agencies.named(name, document.jurisdiction());
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
    return instruments.cited(citation, policyRecord, index);
  }

  /**
   * Who is appointed.
   *
   * @param mechanism id of the document's mechanism, or of the document where it has none
   */
  public Resolution<PersonKey> person(
      Appointment appointment, PolicyDocument document, String mechanism) {
    return people.person(appointment, document, mechanism);
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
