package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Explanation;
import org.zhengtu.resolve.Resolver;

/** Who texts name, and why the names mean the agencies that they do. */
public final class PartyReader {
  private final Reads reads;
  private final AgencyReader agencies;
  private final Resolver resolver = Resolver.load();

  /** Reads through {@code reads}. */
  public PartyReader(Reads reads) {
    this.reads = reads;
    this.agencies = new AgencyReader(reads);
  }

  /** Who issued each document, in order. */
  public Map<String, List<Party>> issuers(Collection<String> documents) {
    return reads.values("party/issuers", documents, Party.class);
  }

  /** Who leads each mechanism. */
  public Map<String, Party> leads(Collection<String> mechanisms) {
    return firsts(reads.values("party/leads", mechanisms, Party.class));
  }

  /** Where the office of each mechanism sits. */
  public Map<String, Party> offices(Collection<String> mechanisms) {
    return firsts(reads.values("party/offices", mechanisms, Party.class));
  }

  private static Map<String, Party> firsts(Map<String, List<Party>> lists) {
    Map<String, Party> firsts = new HashMap<>();
    lists.forEach((key, list) -> firsts.put(key, list.getFirst()));
    return firsts;
  }

  /**
   * Why each name means its agency, worked out again by the resolver that wrote it; nothing for
   * what names no agency.
   *
   * @param party what of a thing names an agency, and where; null for nothing
   */
  public <T> Map<T, Resolution> explain(List<T> things, Function<T, @Nullable Party> party) {
    Map<T, Party> parties = new HashMap<>();
    for (T thing : things) {
      Party named = party.apply(thing);
      if (named != null && named.agency() != null && named.asWritten() != null) {
        parties.put(thing, named);
      }
    }
    Map<String, Agency> known =
        agencies.byId(
            parties.values().stream().map(Party::agency).filter(Objects::nonNull).toList());
    Map<String, String> homes = homes(parties.values());
    Map<T, Resolution> explained = new HashMap<>();
    parties.forEach(
        (thing, named) -> {
          Agency agency = known.get(named.agency());
          if (agency != null) {
            explained.put(thing, explain(named, agency, homes.get(named.document())));
          }
        });
    return explained;
  }

  private Map<String, String> homes(Collection<Party> parties) {
    List<String> documents =
        parties.stream().map(Party::document).filter(Objects::nonNull).distinct().toList();
    Map<String, String> homes = new HashMap<>();
    if (!documents.isEmpty()) {
      reads
          .ids("party/places", documents)
          .forEach((document, codes) -> homes.put(document, codes.getFirst()));
    }
    return homes;
  }

  private Resolution explain(Party named, Agency agency, @Nullable String home) {
    Unit unit =
        new Unit(
            String.valueOf(named.asWritten()),
            agency.place(),
            agency.families(),
            agency.group(),
            null);
    Explanation explanation = resolver.explain(unit, home);
    return Resolution.of(named.override() == null ? explanation : explanation.by(named.override()));
  }
}
