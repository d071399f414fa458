package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.Appointment;
import org.zhengtu.graph.read.Assignment;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.JurisdictionReader;
import org.zhengtu.graph.read.Mechanism;
import org.zhengtu.graph.read.Membership;
import org.zhengtu.graph.read.Mention;
import org.zhengtu.graph.read.MentionReader;
import org.zhengtu.graph.read.Party;
import org.zhengtu.graph.read.PartyReader;
import org.zhengtu.graph.read.Resolution;

/** Who texts name, and why the names mean the agencies that they do. */
@Controller
final class PartyController {
  private final PartyReader parties;
  private final AgencyReader agencies;
  private final MentionReader mentions;
  private final DocumentReader documents;
  private final JurisdictionReader jurisdictions;

  PartyController(
      PartyReader parties,
      AgencyReader agencies,
      MentionReader mentions,
      DocumentReader documents,
      JurisdictionReader jurisdictions) {
    this.parties = parties;
    this.agencies = agencies;
    this.mentions = mentions;
    this.documents = documents;
    this.jurisdictions = jurisdictions;
  }

  @BatchMapping
  Map<Document, List<Party>> issuedBy(List<Document> parents) {
    return Batch.lists(parents, Document::id, parties::issuers);
  }

  @BatchMapping
  Map<Document, List<Document>> mayBe(List<Document> parents) {
    return Batch.lists(parents, Document::id, documents::mayBe);
  }

  @BatchMapping
  Map<Mechanism, Party> lead(List<Mechanism> parents) {
    return Batch.ones(parents, Mechanism::id, parties::leads);
  }

  @BatchMapping
  Map<Mechanism, Party> office(List<Mechanism> parents) {
    return Batch.ones(parents, Mechanism::id, parties::offices);
  }

  @BatchMapping
  Map<Party, Agency> agency(List<Party> parents) {
    return Batch.ones(parents, Party::agency, agencies::byId);
  }

  @BatchMapping
  Map<Party, Mention> mention(List<Party> parents) {
    return Batch.ones(parents, Party::mention, mentions::byId);
  }

  @BatchMapping(typeName = "Party", field = "resolution")
  Map<Party, Resolution> party(List<Party> parents) {
    return parties.explain(parents, party -> party);
  }

  @BatchMapping(typeName = "Assignment", field = "resolution")
  Map<Assignment, Resolution> assignment(List<Assignment> parents) {
    return parties.explain(parents, Assignment::party);
  }

  @BatchMapping(typeName = "Membership", field = "resolution")
  Map<Membership, Resolution> membership(List<Membership> parents) {
    return parties.explain(parents, Membership::party);
  }

  @BatchMapping(typeName = "Appointment", field = "resolution")
  Map<Appointment, Resolution> appointment(List<Appointment> parents) {
    return parties.explain(parents, Appointment::party);
  }

  @BatchMapping
  Map<Resolution, Jurisdiction> place(List<Resolution> parents) {
    return Batch.ones(parents, Resolution::place, jurisdictions::byCode);
  }
}
