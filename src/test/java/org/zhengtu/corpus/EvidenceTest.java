package org.zhengtu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;

final class EvidenceTest {
  private final PolicyParser parser = new PolicyParser();

  @Test
  void everyFactOfTheCorpusQuotesTheTextThatProvesIt() {
    assertEquals(List.of(), faults(Sample.corpus()));
  }

  @Test
  void everyFactOfTheSeedsQuotesTheTextThatProvesIt() {
    assertEquals(List.of(), faults(Sample.seeds()));
  }

  @Test
  void theSameTextGivesTheSameRecordAndSurvivesBeingWritten() {
    for (Sample sample : Sample.corpus()) {
      PolicyRecord first = parser.parse(sample.source());
      assertEquals(first, parser.parse(sample.source()), sample.name());
      assertEquals(first, RecordJson.read(RecordJson.write(first)), sample.name());
    }
  }

  private List<String> faults(List<Sample> samples) {
    return samples.stream().flatMap(this::faults).toList();
  }

  private Stream<String> faults(Sample sample) {
    return EvidenceCheck.faults(parser.parse(sample.source()), sample.source().text()).stream()
        .map(fault -> sample.name() + ": " + fault);
  }
}
