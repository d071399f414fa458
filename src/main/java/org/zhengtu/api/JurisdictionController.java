package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Family;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.JurisdictionFilter;
import org.zhengtu.graph.read.JurisdictionReader;
import org.zhengtu.graph.read.Slice;

/** Places and agency families. */
@Controller
final class JurisdictionController {
  private final JurisdictionReader jurisdictions;
  private final Checks checks;

  JurisdictionController(JurisdictionReader jurisdictions, Checks checks) {
    this.jurisdictions = jurisdictions;
    this.checks = checks;
  }

  @QueryMapping
  Connection<Jurisdiction> jurisdictions(
      @Argument @Nullable JurisdictionFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    JurisdictionFilter wanted = filter == null ? JurisdictionFilter.ALL : filter;
    checks.text("filter.text", wanted.text());
    checks.place("filter.within", wanted.within());
    Slice slice = Listing.JURISDICTIONS.slice(first, after);
    return Connection.of(
        Listing.JURISDICTIONS,
        slice,
        jurisdictions.page(wanted, slice),
        () -> jurisdictions.count(wanted));
  }

  @QueryMapping
  List<Family> families() {
    return jurisdictions.families();
  }

  @BatchMapping
  Map<Jurisdiction, Jurisdiction> parent(List<Jurisdiction> parents) {
    return Batch.ones(parents, Jurisdiction::parent, jurisdictions::byCode);
  }

  @BatchMapping
  Map<Jurisdiction, List<Jurisdiction>> children(List<Jurisdiction> parents) {
    return Batch.lists(parents, Jurisdiction::code, jurisdictions::children);
  }

  @BatchMapping
  Map<Jurisdiction, Jurisdiction> successor(List<Jurisdiction> parents) {
    return Batch.ones(parents, Jurisdiction::successor, jurisdictions::byCode);
  }

  @BatchMapping
  Map<Jurisdiction, List<Jurisdiction>> predecessors(List<Jurisdiction> parents) {
    return Batch.lists(parents, Jurisdiction::code, jurisdictions::predecessors);
  }

  @BatchMapping
  Map<Jurisdiction, List<Jurisdiction>> path(List<Jurisdiction> parents) {
    return Batch.lists(parents, Jurisdiction::code, jurisdictions::paths);
  }
}
