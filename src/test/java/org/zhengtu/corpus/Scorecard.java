package org.zhengtu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures and the open errors of each set of samples, as committed. */
final class Scorecard {
  private static final Path FILE = Sample.CORPUS.resolve("scorecard.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final int WORDS_SHOWN = 12;

  private final ObjectNode sets;

  private Scorecard(ObjectNode sets) {
    this.sets = sets;
  }

  static Scorecard read() throws IOException {
    return new Scorecard(
        Files.exists(FILE)
            ? (ObjectNode) JSON.readTree(Files.readString(FILE))
            : JSON.createObjectNode());
  }

  /** Errors that the card does not know, in sources that it knows. */
  List<String> losses(Map<String, Score> scores) {
    List<String> losses = new ArrayList<>();
    scores.forEach(
        (set, score) -> {
          Set<String> known = strings(set, "errors");
          Set<String> sources = strings(set, "sources");
          score.errors().stream()
              .filter(e -> sources.contains(e.source()) && !known.contains(shortened(e)))
              .forEach(e -> losses.add(set + " " + e));
        });
    return losses;
  }

  /** Errors on the card that are none any more. */
  List<String> gains(Map<String, Score> scores) {
    List<String> gains = new ArrayList<>();
    scores.forEach(
        (set, score) -> {
          Set<String> gone = strings(set, "errors");
          score.errors().forEach(e -> gone.remove(shortened(e)));
          gone.forEach(e -> gains.add(set + " " + e));
        });
    return gains;
  }

  /** The card with the sets that were measured now. */
  Scorecard with(Map<String, Score> scores) {
    ObjectNode card = sets.deepCopy();
    scores.forEach((set, score) -> card.set(set, section(score)));
    return new Scorecard(card);
  }

  void write() throws IOException {
    Files.writeString(FILE, JSON.writeValueAsString(sets) + "\n");
  }

  private static ObjectNode section(Score score) {
    ObjectNode section = JSON.createObjectNode();
    ObjectNode fields = section.putObject("fields");
    Map<String, Score.Tally> tallies = new TreeMap<>(score.byField());
    tallies.put("all", score.all());
    tallies.forEach(
        (field, t) ->
            fields.put(
                field,
                "P %.4f R %.4f F1 %.4f of %d"
                    .formatted(t.precision(), t.recall(), t.f1(), t.wanted())));
    ArrayNode sources = section.putArray("sources");
    score.bySource().keySet().forEach(sources::add);
    ArrayNode errors = section.putArray("errors");
    score.errors().stream().map(Scorecard::shortened).sorted().distinct().forEach(errors::add);
    return section;
  }

  private Set<String> strings(String set, String key) {
    Set<String> strings = new TreeSet<>();
    JsonNode list = sets.path(set).path(key);
    list.forEach(s -> strings.add(s.asString()));
    return strings;
  }

  /** The error in few words, told apart by a digest: the card holds no passages. */
  private static String shortened(Score.Error error) {
    StringBuilder words = new StringBuilder();
    for (String part : error.fact().split(" \\| ")) {
      words.append(' ').append(part, 0, Math.min(WORDS_SHOWN, part.length()));
    }
    String kind = error.missed() ? "missed " : "extra ";
    return "%s%s: %s%s [%08x]"
        .formatted(kind, error.source(), error.field(), words, error.fact().hashCode());
  }
}
