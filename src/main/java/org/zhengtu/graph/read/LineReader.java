package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.Affiliate;
import org.zhengtu.vocabulary.Affiliates;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Succession;
import org.zhengtu.vocabulary.Succession.Change;
import org.zhengtu.vocabulary.Succession.Stage;

/** What agencies came from and became, by the table of successions, place by place. */
public final class LineReader {
  private final Reads reads;
  private final Succession succession = Succession.load();
  private final Affiliates affiliates = Affiliates.load();

  /** Reads through {@code reads}. */
  public LineReader(Reads reads) {
    this.reads = reads;
  }

  /** An agency of one of the families, in the place or one that it came from or became. */
  record Kin(
      String id, List<String> families, List<String> asWritten, @Nullable String affiliate) {}

  /** The line of each agency, oldest name first; empty where the table knows none. */
  public Map<Agency, List<AgencyStage>> lines(List<Agency> agencies) {
    Map<Agency, List<Stage>> stages = new HashMap<>();
    Set<String> families = new TreeSet<>();
    for (Agency agency : agencies) {
      List<Stage> line = stages(agency);
      stages.put(agency, line);
      line.forEach(stage -> families.add(stage.family()));
    }
    Map<String, List<Kin>> kin = kin(agencies, families);
    Map<Agency, List<AgencyStage>> lines = new HashMap<>();
    stages.forEach(
        (agency, line) -> {
          List<Kin> own = kin.getOrDefault(agency.id(), List.of());
          lines.put(agency, line.stream().map(stage -> stage(stage, agency, own)).toList());
        });
    return lines;
  }

  private Map<String, List<Kin>> kin(Collection<Agency> agencies, Set<String> families) {
    Map<String, List<Kin>> kin = new HashMap<>();
    if (families.isEmpty()) {
      return kin;
    }
    List<String> ids = agencies.stream().map(Agency::id).toList();
    Map<String, @Nullable Object> parameters =
        Map.of("ids", ids, "families", List.copyOf(families));
    for (Reads.Row row : reads.rows("agency/kin", parameters)) {
      kin.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(row.value(Kin.class));
    }
    return kin;
  }

  private List<Stage> stages(Agency agency) {
    if (agency.group()) {
      return List.of();
    }
    Set<Stage> named = new LinkedHashSet<>();
    for (String form : agency.asWritten()) {
      Stage stage = succession.of(form, agency.families());
      if (stage != null) {
        named.add(stage);
      }
    }
    if (named.isEmpty() && agency.affiliate() == null) {
      agency.families().forEach(family -> named.addAll(succession.current(family)));
    }
    return succession.line(named, Jurisdiction.STATE.equals(agency.place()));
  }

  private AgencyStage stage(Stage stage, Agency agency, List<Kin> kin) {
    Set<String> forms = new TreeSet<>();
    String holder = null;
    for (Kin one : kin) {
      List<String> named =
          one.asWritten().stream()
              .filter(form -> stage.equals(succession.of(form, one.families())))
              .toList();
      forms.addAll(named);
      if (!named.isEmpty() && (holder == null || one.id().equals(agency.id()))) {
        holder = one.id();
      }
    }
    String began = null;
    String ended = null;
    for (Change change : succession.changes()) {
      began = change.after().equals(stage.name()) ? reform(change) : began;
      ended = ended == null && change.before().equals(stage.name()) ? reform(change) : ended;
    }
    return new AgencyStage(
        stage.name(),
        stage.names(),
        stage.family(),
        stage.from(),
        stage.until(),
        began,
        ended,
        List.copyOf(forms),
        holder == null ? organ(stage, agency, kin) : holder);
  }

  /** The main organ of the stage's family, which had that name whether or not a text says so. */
  private @Nullable String organ(Stage stage, Agency agency, List<Kin> kin) {
    Affiliate affiliate = affiliates.of(stage.name(), List.of(stage.family()));
    if (affiliate != null && affiliate.sharesFamily()) {
      return null;
    }
    if (agency.affiliate() == null && agency.families().contains(stage.family())) {
      return agency.id();
    }
    return kin.stream()
        .filter(one -> one.affiliate() == null && one.families().contains(stage.family()))
        .map(Kin::id)
        .findFirst()
        .orElse(null);
  }

  private static String reform(Change change) {
    return change.reform() + " / " + change.english();
  }

  /** The agencies that each one came from, of other families or names; those in the graph only. */
  public Map<Agency, List<AgencySuccession>> predecessors(List<Agency> agencies) {
    return successions(agencies, true);
  }

  /** The agencies that each one became. */
  public Map<Agency, List<AgencySuccession>> successors(List<Agency> agencies) {
    return successions(agencies, false);
  }

  private Map<Agency, List<AgencySuccession>> successions(List<Agency> agencies, boolean back) {
    Map<Agency, List<AgencySuccession>> all = new HashMap<>();
    lines(agencies)
        .forEach(
            (agency, line) -> {
              Map<String, String> holders = new HashMap<>();
              for (AgencyStage stage : line) {
                if (stage.agency() != null) {
                  holders.put(stage.name(), stage.agency());
                }
              }
              all.put(agency, successions(agency.id(), holders, back));
            });
    return all;
  }

  private List<AgencySuccession> successions(
      String agency, Map<String, String> holders, boolean back) {
    List<AgencySuccession> found = new ArrayList<>();
    for (Change change : succession.changes()) {
      String here = holders.get(back ? change.after() : change.before());
      String there = holders.get(back ? change.before() : change.after());
      if (agency.equals(here) && there != null && !there.equals(agency)) {
        found.add(
            new AgencySuccession(
                there,
                change.before(),
                change.after(),
                change.since(),
                reform(change),
                change.source()));
      }
    }
    return found;
  }
}
