package org.zhengtu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.text.SourceText;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Reads what a policy document says. Never fails: what cannot be read or decided becomes a finding.
 * One parser serves any number of threads.
 */
public final class PolicyParser {

  private final Jurisdictions jurisdictions = Jurisdictions.load();
  private final UnitReader units = new UnitReader(jurisdictions, Families.load());
  private final ResponsibilityWords responsibilityWords = ResponsibilityWords.load();

  /** Loads the vocabularies. */
  public PolicyParser() {}

  /** The record of one source; the same for the same text. */
  public PolicyRecord parse(SourceText source) {
    Reading reading = Reading.of(source.text());
    Findings findings = new Findings();
    List<PolicyDocument> documents =
        List.of(document(reading, 0, reading.length(), null, findings));
    return new PolicyRecord(info(source), documents, findings.all());
  }

  private PolicyDocument document(
      Reading reading, int from, int to, @Nullable Integer attachedTo, Findings findings) {
    List<Block> blocks = Outline.of(reading, from, to);
    String title =
        blocks.isEmpty() ? null : reading.text(blocks.getFirst().from(), blocks.getFirst().to());
    return new PolicyDocument(
        null,
        title,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        attachedTo,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        Tasks.read(reading, blocks, units, responsibilityWords, Home.UNKNOWN, findings));
  }

  private static SourceInfo info(SourceText source) {
    return new SourceInfo(
        source.name(), source.sha256(), source.mediaType(), source.text().length());
  }
}
