package org.zhengtu.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Appointment;
import org.zhengtu.graph.read.Assignment;
import org.zhengtu.graph.read.Change;
import org.zhengtu.graph.read.Citation;
import org.zhengtu.graph.read.Evidence;
import org.zhengtu.graph.read.EvidenceReader;
import org.zhengtu.graph.read.LineageReader;
import org.zhengtu.graph.read.Mechanism;
import org.zhengtu.graph.read.Membership;
import org.zhengtu.graph.read.Mention;
import org.zhengtu.graph.read.Party;
import org.zhengtu.graph.read.Proof;
import org.zhengtu.graph.read.Reach;
import org.zhengtu.graph.read.Responsibility;
import org.zhengtu.graph.read.Source;
import org.zhengtu.graph.read.SourceReader;

/** The words that prove each fact. */
@Controller
final class EvidenceController {
  private final EvidenceReader evidence;
  private final SourceReader sources;

  EvidenceController(EvidenceReader evidence, SourceReader sources) {
    this.evidence = evidence;
    this.sources = sources;
  }

  @BatchMapping(typeName = "Citation", field = "evidence")
  Map<Citation, Evidence> citation(List<Citation> facts) {
    return evidence(facts, Citation::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "LineageCitation", field = "evidence")
  Map<LineageReader.Step, Evidence> lineageCitation(List<LineageReader.Step> facts) {
    return evidence(facts, step -> step.citation().proof(), Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Citation", field = "relationEvidence")
  Map<Citation, Evidence> relation(List<Citation> facts) {
    return evidence(facts, Citation::relationProof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "LineageCitation", field = "relationEvidence")
  Map<LineageReader.Step, Evidence> lineageRelation(List<LineageReader.Step> facts) {
    return evidence(facts, step -> step.citation().relationProof(), Reach.SENTENCE);
  }

  @BatchMapping(typeName = "LineageAttachment", field = "evidence")
  Map<LineageReader.Tie, Evidence> attachment(List<LineageReader.Tie> facts) {
    return evidence(facts, tie -> tie.attachment().proof(), Reach.WORDS);
  }

  @BatchMapping(typeName = "DocumentChange", field = "evidence")
  Map<Change, Evidence> change(List<Change> facts) {
    return evidence(facts, Change::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "DocumentChange", field = "sinceEvidence")
  Map<Change, Evidence> sinceEvidence(List<Change> facts) {
    return evidence(facts, Change::sinceProof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Appointment", field = "evidence")
  Map<Appointment, Evidence> appointment(List<Appointment> facts) {
    return evidence(facts, Appointment::proof, Reach.LINE);
  }

  @BatchMapping(typeName = "Membership", field = "evidence")
  Map<Membership, Evidence> membership(List<Membership> facts) {
    return evidence(facts, Membership::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Assignment", field = "evidence")
  Map<Assignment, Evidence> assignment(List<Assignment> facts) {
    return evidence(facts, Assignment::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Mechanism", field = "evidence")
  Map<Mechanism, Evidence> mechanism(List<Mechanism> facts) {
    return evidence(facts, Mechanism::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Responsibility", field = "evidence")
  Map<Responsibility, Evidence> responsibility(List<Responsibility> facts) {
    return evidence(facts, Responsibility::proof, Reach.WORDS);
  }

  @BatchMapping(typeName = "Party", field = "evidence")
  Map<Party, Evidence> party(List<Party> facts) {
    return evidence(facts, Party::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Mention", field = "evidence")
  Map<Mention, Evidence> mention(List<Mention> facts) {
    return evidence(facts, Mention::proof, Reach.SENTENCE);
  }

  @BatchMapping(typeName = "Evidence", field = "source")
  Map<Evidence, Source> source(List<Evidence> parents) {
    return Batch.ones(parents, Evidence::source, sources::byId);
  }

  private <F> Map<F, Evidence> evidence(
      List<F> facts, Function<F, @Nullable Proof> proof, Reach reach) {
    Map<F, Proof> proofs = new HashMap<>();
    for (F fact : facts) {
      Proof place = proof.apply(fact);
      if (place != null) {
        proofs.put(fact, place);
      }
    }
    Map<Proof, Evidence> found = evidence.at(proofs.values(), reach);
    Map<F, Evidence> shown = new HashMap<>();
    proofs.forEach((fact, place) -> shown.put(fact, Objects.requireNonNull(found.get(place))));
    return shown;
  }
}
