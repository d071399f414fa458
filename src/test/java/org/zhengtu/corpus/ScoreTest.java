package org.zhengtu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.SharedFolder;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;

final class ScoreTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^(\\S+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+(\\d+)\\s+(\\d+)$");

  @Test
  void aRecordAgreesWithItself() {
    Score score = new Score();
    Sample.corpus().forEach(s -> score.add(s.name(), s.expected(), s.expected()));
    assertEquals(List.of(), score.errors());
    assertEquals(1.0, score.all().f1());
  }

  @Test
  void theFiguresAreThoseOfTheSharedScorer(@TempDir Path folder) throws Exception {
    Path tool = SharedFolder.folder("tools").resolve("score.py");
    PolicyParser parser = new PolicyParser();
    Score score = new Score();
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path records = Files.createDirectory(folder.resolve("records"));
    for (Sample sample : Sample.corpus()) {
      // The wrong source for every third case, so that there are errors to count.
      Sample source = score.bySource().size() % 3 == 0 ? Sample.corpus().getFirst() : sample;
      PolicyRecord got = parser.parse(source.source());
      score.add(sample.name(), sample.expected(), got);
      Files.writeString(gold.resolve(sample.name() + ".json"), RecordJson.write(sample.expected()));
      Files.writeString(records.resolve(sample.name() + ".json"), RecordJson.write(got));
    }
    assertEquals(rows(printed(tool, gold, records)), rows(score.table("corpus")));
  }

  private static String printed(Path tool, Path gold, Path records)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  tool.toAbsolutePath().toString(),
                  "--gold",
                  gold.toString(),
                  "--records",
                  records.toString(),
                  "--misses",
                  "0")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      System.out.println("SKIPPED: there is no python3 to run the shared scorer with.");
      assumeTrue(false, "there is no python3");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor() == 0, out);
    return out;
  }

  private static Map<String, String> rows(String table) {
    Map<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(table);
    while (row.find()) {
      rows.put(row.group(1), row.group().replaceAll("\\s+", " "));
    }
    rows.remove("all");
    assertTrue(rows.size() > 10, table);
    return rows;
  }
}
