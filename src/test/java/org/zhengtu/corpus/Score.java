package org.zhengtu.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;

/** Counts what records have in common with the records they should be. */
final class Score {

  /** How many facts were hit, found and wanted. */
  record Tally(int hit, int found, int wanted) {
    Tally plus(Tally other) {
      return new Tally(hit + other.hit, found + other.found, wanted + other.wanted);
    }

    double precision() {
      return found == 0 ? 0 : (double) hit / found;
    }

    double recall() {
      return wanted == 0 ? 0 : (double) hit / wanted;
    }

    double f1() {
      return found + wanted == 0 ? 1 : 2.0 * hit / (found + wanted);
    }
  }

  /** One fact that was missed, or found and not wanted. */
  record Error(String source, boolean missed, String field, String fact) {
    @Override
    public String toString() {
      return (missed ? "missed " : "extra  ") + source + ": " + field + " " + fact;
    }
  }

  private static final Tally NONE = new Tally(0, 0, 0);

  private final Map<String, Tally> byField = new TreeMap<>();
  private final Map<String, Tally> bySource = new TreeMap<>();
  private final List<Error> errors = new ArrayList<>();

  /** Compares {@code got} with {@code wanted}, document by document. */
  void add(String source, PolicyRecord wanted, PolicyRecord got) {
    List<PolicyDocument> gold = wanted.documents();
    List<PolicyDocument> found = got.documents();
    bySource.put(source, NONE);
    for (int i = 0; i < Math.max(gold.size(), found.size()); i++) {
      compare(
          source,
          i < gold.size() ? Facts.of(gold.get(i), i) : Map.of(),
          i < found.size() ? Facts.of(found.get(i), i) : Map.of());
    }
  }

  private void compare(
      String source,
      Map<String, Map<String, Integer>> wanted,
      Map<String, Map<String, Integer>> found) {
    Set<String> fields = new HashSet<>(wanted.keySet());
    fields.addAll(found.keySet());
    for (String field : fields) {
      Map<String, Integer> w = wanted.getOrDefault(field, Map.of());
      Map<String, Integer> f = found.getOrDefault(field, Map.of());
      int hit = 0;
      for (var entry : w.entrySet()) {
        hit += Math.min(entry.getValue(), f.getOrDefault(entry.getKey(), 0));
      }
      Tally tally = new Tally(hit, sum(f), sum(w));
      byField.merge(field, tally, Tally::plus);
      bySource.merge(source, tally, Tally::plus);
      errors(source, true, field, w, f);
      errors(source, false, field, f, w);
    }
  }

  private void errors(
      String source,
      boolean missed,
      String field,
      Map<String, Integer> these,
      Map<String, Integer> those) {
    these.forEach(
        (fact, count) -> {
          if (count > those.getOrDefault(fact, 0)) {
            errors.add(new Error(source, missed, field, fact));
          }
        });
  }

  private static int sum(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  Map<String, Tally> byField() {
    return byField;
  }

  Map<String, Tally> bySource() {
    return bySource;
  }

  List<Error> errors() {
    return errors;
  }

  /** All fields together. */
  Tally all() {
    return byField.values().stream().reduce(NONE, Tally::plus);
  }

  /** A table of the figures, field by field. */
  String table(String title) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%-22s %9s %9s %9s %6s %6s%n"
            .formatted(title, "precision", "recall", "F1", "gold", "found"));
    byField.forEach((field, tally) -> table.append(line(field, tally)));
    return table.append(line("all", all())).toString();
  }

  private static String line(String name, Tally t) {
    return "%-22s %9s %9s %9s %6d %6d%n"
        .formatted(
            name, four(t.precision()), four(t.recall()), four(t.f1()), t.wanted(), t.found());
  }

  /** Four digits, a tie going to the even one: as the shared scorer prints them. */
  private static BigDecimal four(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }
}
