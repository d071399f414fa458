package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.AgencyStage;
import org.zhengtu.graph.read.AgencySuccession;
import org.zhengtu.graph.read.LineReader;

/** What agencies came from and became. */
@Controller
final class LineController {
  private final LineReader lines;
  private final AgencyReader agencies;

  LineController(LineReader lines, AgencyReader agencies) {
    this.lines = lines;
    this.agencies = agencies;
  }

  @BatchMapping
  Map<Agency, List<AgencyStage>> line(List<Agency> parents) {
    return lines.lines(parents);
  }

  @BatchMapping
  Map<Agency, List<AgencySuccession>> predecessors(List<Agency> parents) {
    return lines.predecessors(parents);
  }

  @BatchMapping
  Map<Agency, List<AgencySuccession>> successors(List<Agency> parents) {
    return lines.successors(parents);
  }

  @BatchMapping(typeName = "AgencyStage", field = "agency")
  Map<AgencyStage, Agency> holder(List<AgencyStage> parents) {
    return Batch.ones(parents, AgencyStage::agency, agencies::byId);
  }

  @BatchMapping(typeName = "AgencySuccession", field = "agency")
  Map<AgencySuccession, Agency> other(List<AgencySuccession> parents) {
    return Batch.ones(parents, AgencySuccession::agency, agencies::byId);
  }
}
