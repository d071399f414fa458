package org.zhengtu.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.zhengtu.vocabulary.Affiliates;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Family;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/** Puts the places and the families into the graph, again only where the tables have changed. */
final class VocabularyLoader {
  private static final String NAME = "places and families";

  private final Statements statements;
  private final List<Jurisdiction> places = Jurisdictions.load().all();
  private final List<Family> families = Families.load().all();

  VocabularyLoader(Statements statements) {
    this.statements = statements;
  }

  void load(Driver driver) {
    String sha256 = digest();
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(transaction -> load(transaction, sha256));
    }
  }

  private void load(TransactionContext transaction, String sha256) {
    boolean known =
        transaction.run(statements.get("vocabulary/known"), Map.of("name", NAME)).stream()
            .anyMatch(row -> sha256.equals(row.get("sha256").asString()));
    if (known) {
      return;
    }
    Map<String, Object> placeRows = Map.of("rows", places.stream().map(this::row).toList());
    run(transaction, "vocabulary/jurisdictions", placeRows);
    run(transaction, "vocabulary/parents", placeRows);
    run(transaction, "vocabulary/successors", placeRows);
    run(transaction, "vocabulary/families", Map.of("rows", familyRows()));
    run(transaction, "vocabulary/ties", Map.of("rows", ties()));
    run(transaction, "vocabulary/drop", Map.of("known", names()));
    run(transaction, "vocabulary/remember", Map.of("name", NAME, "sha256", sha256));
  }

  private void run(TransactionContext transaction, String statement, Map<String, Object> values) {
    transaction.run(statements.get(statement), Values.value(values)).consume();
  }

  private Map<String, Object> row(Jurisdiction place) {
    Map<String, Object> row = new HashMap<>();
    row.put("code", place.code());
    row.put("name", place.name());
    row.put("shortName", place.shortName());
    row.put("level", place.level().name());
    row.put("parent", place.parent());
    row.put("until", place.until());
    row.put("successor", place.successor());
    return row;
  }

  private List<Map<String, Object>> familyRows() {
    return families.stream()
        .map(family -> Map.<String, Object>of("name", family.name(), "english", family.english()))
        .toList();
  }

  /** Families whose organs are bound to those of another family: 老龄 to 卫生健康. */
  private static List<Map<String, Object>> ties() {
    return Affiliates.load().all().stream()
        .filter(affiliate -> !affiliate.sharesFamily())
        .map(
            affiliate ->
                Map.<String, Object>of(
                    "family", affiliate.family(),
                    "organ", affiliate.organ(),
                    "tie", affiliate.tie().name()))
        .toList();
  }

  private List<String> names() {
    return Stream.concat(
            places.stream().map(Jurisdiction::code), families.stream().map(Family::name))
        .toList();
  }

  private String digest() {
    return Digest.sha256(
        Stream.of(places.stream().map(this::row).toList(), familyRows(), ties())
            .map(VocabularyLoader::sorted)
            .collect(Collectors.joining("\n")));
  }

  /** The rows as text, the same in every run. */
  private static String sorted(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> new TreeMap<>(row).toString()).collect(Collectors.joining());
  }
}
