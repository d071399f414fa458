package org.zhengtu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person says of a citation's relation is the person's word, and nothing else changes. */
class CorrectedRelationTest {
  private static final Evidence TITLE = new Evidence(3, 9, EvidenceKind.QUOTED);
  private static final Evidence WORDS = new Evidence(12, 14, EvidenceKind.QUOTED);

  @Test
  void aRelationThatAPersonAddsIsCurated() {
    Citation corrected = corrected(citation(null, null), citation(CitationRelation.REPEALS, WORDS));
    assertThat(corrected.relation()).isEqualTo(CitationRelation.REPEALS);
    assertThat(corrected.relationEvidence()).isEqualTo(new Evidence(12, 14, EvidenceKind.CURATED));
  }

  @Test
  void aRelationThatAPersonTakesAwayIsGone() {
    Citation corrected = corrected(citation(CitationRelation.REPEALS, WORDS), citation(null, null));
    assertThat(corrected.relation()).isNull();
    assertThat(corrected.relationEvidence()).isNull();
  }

  @Test
  void aRelationWithoutItsPlaceIsStillTheOneThatWasRead() {
    Citation read = citation(CitationRelation.REPEALS, WORDS);
    assertThat(edits(read, citation(CitationRelation.REPEALS, null))).isEmpty();
  }

  private static Citation corrected(Citation read, Citation edited) {
    return new Correction(
            "0".repeat(64), "a.txt", "云某", LocalDate.of(2024, 5, 6), edits(read, edited))
        .applyTo(content(read))
        .documents()
        .getFirst()
        .citations()
        .getFirst();
  }

  private static List<Edit> edits(Citation read, Citation edited) {
    return Correction.of(content(read), content(edited), "云某", LocalDate.of(2024, 5, 6)).edits();
  }

  private static Citation citation(@Nullable CitationRelation relation, @Nullable Evidence words) {
    return new Citation("通测发〔2024〕1号", null, null, CitationRole.REFERENCE, relation, words, TITLE);
  }

  private static PolicyRecord content(Citation citation) {
    PolicyDocument document =
        new PolicyDocument(
            "通测发〔2024〕2号",
            null,
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
            null,
            List.of(citation),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new PolicyRecord(
        new SourceInfo("a.txt", "0".repeat(64), "text/plain", 20), List.of(document), List.of());
  }
}
