package org.zhengtu.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.FindingRule;
import org.zhengtu.graph.FindingRules;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Evidence;
import org.zhengtu.graph.read.EvidenceReader;
import org.zhengtu.graph.read.Finding;
import org.zhengtu.graph.read.Proof;
import org.zhengtu.graph.read.Reach;

/** The rules, and what shows their findings. */
@Controller
final class FindingController {
  private final FindingRules rules;
  private final AgencyReader agencies;
  private final DocumentReader documents;
  private final EvidenceReader evidence;

  FindingController(
      FindingRules rules,
      AgencyReader agencies,
      DocumentReader documents,
      EvidenceReader evidence) {
    this.rules = rules;
    this.agencies = agencies;
    this.documents = documents;
    this.evidence = evidence;
  }

  @QueryMapping
  List<FindingRule> findingRules() {
    return rules.all();
  }

  @BatchMapping
  Map<Finding, FindingRule> rule(List<Finding> parents) {
    Map<Finding, FindingRule> found = new HashMap<>();
    for (Finding finding : parents) {
      rules.all().stream()
          .filter(rule -> rule.code().equals(finding.rule()))
          .forEach(rule -> found.put(finding, rule));
    }
    return found;
  }

  @BatchMapping(typeName = "Finding", field = "agencies")
  Map<Finding, List<Agency>> agencies(List<Finding> parents) {
    return Batch.lists(parents, Finding::id, agencies::ofFindings);
  }

  @BatchMapping(typeName = "Finding", field = "lookAt")
  Map<Finding, List<Document>> lookAt(List<Finding> parents) {
    return Batch.lists(parents, Finding::id, documents::lookAt);
  }

  @BatchMapping(typeName = "Finding", field = "evidence")
  Map<Finding, Evidence> evidence(List<Finding> parents) {
    Map<Finding, Evidence> first = new HashMap<>();
    evidences(parents)
        .forEach(
            (finding, all) -> all.stream().findFirst().ifPresent(one -> first.put(finding, one)));
    return first;
  }

  /** A rule's finding is shown in its sentences, one seen in reading at its very place. */
  @BatchMapping
  Map<Finding, List<Evidence>> evidences(List<Finding> parents) {
    Map<Finding, List<Evidence>> shown = new HashMap<>();
    show(parents.stream().filter(one -> one.rule() == null).toList(), Reach.WORDS, shown);
    show(parents.stream().filter(one -> one.rule() != null).toList(), Reach.SENTENCE, shown);
    return shown;
  }

  private void show(List<Finding> findings, Reach reach, Map<Finding, List<Evidence>> into) {
    if (findings.isEmpty()) {
      return;
    }
    List<Proof> proofs = findings.stream().flatMap(one -> one.proofs().stream()).toList();
    Map<Proof, Evidence> found = evidence.at(proofs, reach);
    for (Finding finding : findings) {
      List<Evidence> all = new ArrayList<>();
      finding.proofs().forEach(proof -> all.add(Objects.requireNonNull(found.get(proof))));
      into.put(finding, all);
    }
  }
}
