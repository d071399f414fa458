package org.zhengtu.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.zhengtu.parse.PolicyParser;

/**
 * What the parser finds, against what it found when the scorecard was committed. An item that was
 * right and is wrong now fails the build; a new card is written where the environment says {@code
 * SCORECARD_WRITE=true}.
 */
final class ScorecardTest {
  private static final int TRANSPLANTS_OF_EACH = 3;

  @Test
  void nothingThatWasReadRightIsReadWrong() throws IOException {
    PolicyParser parser = new PolicyParser();
    Map<String, Score> scores = new LinkedHashMap<>();
    measure("gold", Sample::seeds, parser, scores);
    measure("transplants", () -> Sample.transplants(TRANSPLANTS_OF_EACH), parser, scores);
    measure("corpus", Sample::corpus, parser, scores);
    scores.forEach((name, score) -> System.out.print(score.table(name)));
    Scorecard committed = Scorecard.read();
    List<String> losses = committed.losses(scores);
    List<String> gains = committed.gains(scores);
    System.out.printf("%nagainst the scorecard: %d gained, %d lost%n", gains.size(), losses.size());
    gains.forEach(gain -> System.out.println("  gained " + gain));
    losses.forEach(loss -> System.out.println("  lost   " + loss));
    if ("true".equals(System.getenv("SCORECARD_WRITE"))) {
      committed.with(scores).write();
      return;
    }
    assertTrue(
        losses.isEmpty(),
        () -> losses.size() + " items were lost; SCORECARD_WRITE=true writes a new scorecard");
  }

  @Test
  void transplantedSeedsAreReadLikeTheSeeds() {
    PolicyParser parser = new PolicyParser();
    Score score = new Score();
    Sample.transplants(TRANSPLANTS_OF_EACH)
        .forEach(s -> score.add(s.name(), s.expected(), parser.parse(s.source())));
    assertTrue(score.all().f1() >= 0.98, () -> score.table("transplants"));
  }

  private static void measure(
      String name, Supplier<List<Sample>> samples, PolicyParser parser, Map<String, Score> scores) {
    try {
      Score score = new Score();
      samples.get().forEach(s -> score.add(s.name(), s.expected(), parser.parse(s.source())));
      scores.put(name, score);
    } catch (TestAbortedException e) {
      System.out.println("SKIPPED: " + name + ": " + e.getMessage());
    }
  }
}
