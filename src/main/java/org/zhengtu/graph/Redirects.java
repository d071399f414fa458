package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Leads each document identity that says too little (a number without place, a title without
 * number) to the one document that it can mean. Which that is follows from the documents that the
 * graph holds, whatever came first; where there are several, they are kept as what it may be.
 */
final class Redirects {
  private final Cypher cypher;
  private final List<Instrument> namesakes;
  private final Rows rows = new Rows();
  private final List<String> restored = new ArrayList<>();
  private final Set<String> moved = new TreeSet<>();

  private Redirects(Cypher cypher, List<Instrument> namesakes) {
    this.cypher = cypher;
    this.namesakes = namesakes;
  }

  /**
   * Settles every identity with one of these look-up keys.
   *
   * @return ids of those whose citations lead elsewhere now, and of where they led and lead
   */
  static Set<String> settle(Cypher cypher, Set<String> numberKeys, Set<String> titleKeys) {
    Map<String, Object> keys =
        Map.of("numberKeys", List.copyOf(numberKeys), "titleKeys", List.copyOf(titleKeys));
    List<Instrument> namesakes =
        cypher.rows("settle/namesakes", keys).stream()
            .map(Instrument::read)
            .filter(Instrument::isAlive)
            .toList();
    Redirects redirects = new Redirects(cypher, namesakes);
    namesakes.stream()
        .filter(unsure -> isUnsure(unsure, numberKeys, titleKeys))
        .forEach(redirects::settle);
    redirects.write();
    return redirects.moved;
  }

  private static boolean isUnsure(
      Instrument instrument, Collection<String> numberKeys, Collection<String> titleKeys) {
    if (instrument.isCertain()) {
      return false;
    }
    return instrument.number() == null
        ? instrument.titleKey() != null && titleKeys.contains(instrument.titleKey())
        : numberKeys.contains(Objects.requireNonNull(instrument.numberKey()));
  }

  private void settle(Instrument unsure) {
    List<String> candidates = unsure.collected() ? List.of() : candidates(unsure);
    String before = unsure.settledOn() == null ? unsure.id() : unsure.settledOn();
    String on = candidates.size() == 1 ? candidates.getFirst() : unsure.id();
    Row move = new Row().with("id", unsure.id()).with("on", on);
    if (!on.equals(before)) {
      rows.add("move_all_citations", move);
      moved.addAll(List.of(unsure.id(), before, on));
    } else if (!on.equals(unsure.id())) {
      rows.add("move_new_citations", move);
    }
    if (!on.equals(unsure.id())) {
      rows.add("redirect", move);
    } else {
      restored.add(unsure.id());
    }
    rows.add(
        "candidates",
        new Row()
            .with("id", unsure.id())
            .with("candidates", candidates.size() > 1 ? candidates : List.of()));
  }

  private List<String> candidates(Instrument unsure) {
    if (unsure.number() != null) {
      return ids(one -> one.isCertain() && Objects.equals(one.numberKey(), unsure.numberKey()));
    }
    List<String> numbered = ids(one -> one.isCertain() && isNamesake(one, unsure));
    return numbered.isEmpty() && unsure.place() == null
        ? ids(one -> one.number() == null && one.place() != null && isNamesake(one, unsure))
        : numbered;
  }

  private static boolean isNamesake(Instrument one, Instrument unsure) {
    return Objects.equals(one.titleKey(), unsure.titleKey())
        && (unsure.place() == null || unsure.place().equals(one.place()));
  }

  private List<String> ids(Predicate<Instrument> wanted) {
    return namesakes.stream().filter(wanted).map(Instrument::id).distinct().sorted().toList();
  }

  private void write() {
    cypher.batch("settle/move_all_citations", rows.of("move_all_citations"));
    cypher.batch("settle/move_new_citations", rows.of("move_new_citations"));
    cypher.batch("settle/redirect", rows.of("redirect"));
    cypher.each("settle/restore", restored);
    cypher.batch("settle/candidates", rows.of("candidates"));
  }
}
