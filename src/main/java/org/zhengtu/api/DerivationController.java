package org.zhengtu.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Appointment;
import org.zhengtu.graph.read.AppointmentReader;
import org.zhengtu.graph.read.Evidence;
import org.zhengtu.graph.read.EvidenceReader;
import org.zhengtu.graph.read.Proof;
import org.zhengtu.graph.read.Reach;

/** From which sentences a post follows that no sentence states. */
@Controller
final class DerivationController {
  private final AppointmentReader appointments;
  private final EvidenceReader evidence;

  DerivationController(AppointmentReader appointments, EvidenceReader evidence) {
    this.appointments = appointments;
    this.evidence = evidence;
  }

  @BatchMapping(typeName = "Appointment", field = "derivedFrom")
  Map<Appointment, List<Evidence>> derivedFrom(List<Appointment> parents) {
    Map<String, List<Proof>> premises =
        appointments.premises(parents.stream().map(Appointment::id).toList());
    List<Proof> offices = premises.values().stream().map(List::getFirst).toList();
    List<Proof> entries = premises.values().stream().map(List::getLast).toList();
    Map<Proof, Evidence> sentences = evidence.at(offices, Reach.SENTENCE);
    Map<Proof, Evidence> lines = evidence.at(entries, Reach.LINE);
    Map<Appointment, List<Evidence>> shown = new HashMap<>();
    for (Appointment parent : parents) {
      List<Evidence> both = new ArrayList<>();
      List<Proof> proofs = premises.get(parent.id());
      if (proofs != null) {
        both.add(Objects.requireNonNull(sentences.get(proofs.getFirst())));
        both.add(Objects.requireNonNull(lines.get(proofs.getLast())));
      }
      shown.put(parent, both);
    }
    return shown;
  }
}
