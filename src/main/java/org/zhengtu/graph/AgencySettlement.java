package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Gives the agencies that a write touched their names, and drops those that no fact names. */
final class AgencySettlement {
  private final Cypher cypher;
  private final AgencyNames names;
  private final Rows named = new Rows();
  private final List<String> dropped = new ArrayList<>();

  private AgencySettlement(Cypher cypher, AgencyNames names) {
    this.cypher = cypher;
    this.names = names;
  }

  static void settle(Cypher cypher, AgencyNames names, Tally forms) {
    if (forms.ids().isEmpty()) {
      return;
    }
    AgencySettlement settlement = new AgencySettlement(cypher, names);
    cypher
        .rows("settle/agencies", Map.of("ids", List.copyOf(forms.ids())))
        .forEach(agency -> settlement.settle(agency, forms));
    cypher.batch("settle/name_agencies", settlement.named.of("named"));
    cypher.each("settle/drop_agencies", settlement.dropped);
  }

  private void settle(Record agency, Tally changes) {
    String id = agency.get("id").asString();
    Forms forms = changes.apply(id, Forms.read(agency.get("forms"), agency.get("counts")));
    if (forms.isEmpty()) {
      dropped.add(id);
      return;
    }
    String place = agency.get("place").isNull() ? null : agency.get("place").asString();
    named.add(
        "named",
        new Row()
            .with("id", id)
            .with("name", names.shown(place, forms.words()))
            .with("forms", forms.words())
            .with("counts", forms.times()));
  }
}
