package org.zhengtu.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What organs became, when, and by which reform. */
public final class Succession {
  private final List<Change> changes;
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final Reversed<List<Stage>> byEnding = new Reversed<>();

  /**
   * An organ between two reforms.
   *
   * @param family what it does
   * @param names what it was called, the full name of a city's organ first, without a place
   * @param from when it came to be; null where the table does not say
   * @param until when it became another; null for today's
   */
  public record Stage(
      String family, List<String> names, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Copies the names. */
    public Stage {
      names = List.copyOf(names);
    }

    /** The name that stands for all. */
    public String name() {
      return names.getFirst();
    }
  }

  /**
   * One organ became another, or went into it.
   *
   * @param before name of the one
   * @param after name of the other
   * @param since from when on, in the state; local organs followed later, some went before
   * @param level NATIONAL where only the state's organ did, else ALL
   * @param reform by which reform
   * @param english the same in English
   * @param source what says so
   */
  public record Change(
      String before,
      String after,
      LocalDate since,
      String level,
      String reform,
      String english,
      String source) {}

  private Succession(List<String[]> rows) {
    List<Change> read = new ArrayList<>();
    for (String[] row : rows) {
      LocalDate since = LocalDate.parse(row[4]);
      Stage before = stage(row[0], row[1], null, since);
      Stage after = stage(row[2], row[3], since, null);
      read.add(new Change(before.name(), after.name(), since, row[5], row[6], row[7], row[8]));
    }
    this.changes = List.copyOf(read);
    stages.values().forEach(this::index);
  }

  private Stage stage(
      String names, String family, @Nullable LocalDate from, @Nullable LocalDate until) {
    List<String> words = List.of(names.split(" "));
    Stage known = stages.get(words.getFirst());
    if (known == null) {
      known = new Stage(Families.load().known(family).name(), words, from, until);
    } else if (!known.names().equals(words) || !known.family().equals(family)) {
      throw new IllegalStateException("Two stages are called " + known.name());
    }
    LocalDate began = known.from() == null ? from : known.from();
    LocalDate ended = known.until() == null ? until : known.until();
    Stage stage = new Stage(known.family(), words, began, ended);
    stages.put(stage.name(), stage);
    return stage;
  }

  private void index(Stage stage) {
    for (String name : stage.names()) {
      List<Stage> known = byEnding.get(name);
      List<Stage> all = new ArrayList<>(known == null ? List.of() : known);
      all.add(stage);
      byEnding.put(name, List.copyOf(all));
    }
  }

  /** The table of the class path; read once. */
  public static Succession load() {
    return Loaded.TABLE;
  }

  /** Every change, oldest first. */
  public List<Change> changes() {
    return changes;
  }

  /** The stage of this name. */
  public Stage stage(String name) {
    Stage stage = stages.get(name);
    if (stage == null) {
      throw new IllegalArgumentException("No stage is called " + name);
    }
    return stage;
  }

  /** The stage of one of these families that {@code form} (市卫计委) is a name of; null for none. */
  public @Nullable Stage of(String form, Collection<String> families) {
    List<Stage> found = byEnding.longest(Plain.of(form));
    return found == null
        ? null
        : found.stream().filter(s -> families.contains(s.family())).findFirst().orElse(null);
  }

  /** The stages of a family that have not become another. */
  public List<Stage> current(String family) {
    return stages.values().stream()
        .filter(stage -> stage.family().equals(family) && stage.until() == null)
        .toList();
  }

  /**
   * What {@code some} came from and what they became, themselves included, oldest first; not what
   * else came from or into those.
   *
   * @param national true for an organ of the state
   */
  public List<Stage> line(Collection<Stage> some, boolean national) {
    Set<String> line = new LinkedHashSet<>();
    for (Stage stage : some) {
      follow(stage.name(), true, national, line);
      line.remove(stage.name());
      follow(stage.name(), false, national, line);
    }
    return line.stream()
        .map(this::stage)
        .sorted(
            Comparator.comparing((Stage s) -> s.until() == null ? LocalDate.MAX : s.until())
                .thenComparing(s -> s.from() == null ? LocalDate.MIN : s.from())
                .thenComparing(Stage::name))
        .toList();
  }

  private void follow(String name, boolean back, boolean national, Set<String> line) {
    if (!line.add(name)) {
      return;
    }
    for (Change change : changes) {
      boolean here = (back ? change.after() : change.before()).equals(name);
      if (here && (national || change.level().equals("ALL"))) {
        follow(back ? change.before() : change.after(), back, national, line);
      }
    }
  }

  private static final class Loaded {
    static final Succession TABLE = new Succession(CsvTable.read("graph-model/succession.csv", 9));
  }
}
