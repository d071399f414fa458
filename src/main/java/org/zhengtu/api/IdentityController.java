package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.RelatedAgency;

/** How agencies are bound to each other in one place. */
@Controller
final class IdentityController {
  private final AgencyReader agencies;

  IdentityController(AgencyReader agencies) {
    this.agencies = agencies;
  }

  @BatchMapping
  Map<Agency, List<RelatedAgency>> related(List<Agency> parents) {
    return Batch.lists(parents, Agency::id, agencies::related);
  }

  @BatchMapping
  Map<RelatedAgency, Agency> agency(List<RelatedAgency> parents) {
    return Batch.ones(parents, RelatedAgency::agency, agencies::byId);
  }

  @SchemaMapping
  String relation(RelatedAgency related) {
    return related.is().name();
  }
}
