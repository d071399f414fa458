package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.resolve.Explanation;
import org.zhengtu.vocabulary.VocabularyRow;

/**
 * Why words mean an agency.
 *
 * @param words the words
 * @param rule what told the place
 * @param placeWords the words that told it; null for none
 * @param place code of the place
 * @param vocabulary the rows of the tables that tell what it does
 * @param reason in one sentence, Chinese, then English
 */
public record Resolution(
    String words,
    String rule,
    @Nullable String placeWords,
    @Nullable String place,
    List<VocabularyRow> vocabulary,
    String reason) {

  /** Copies the list. */
  public Resolution {
    vocabulary = List.copyOf(vocabulary);
  }

  static Resolution of(Explanation explanation) {
    String told = explanation.placeWords();
    return new Resolution(
        explanation.words(),
        explanation.rule().name(),
        told.isEmpty() ? null : told,
        explanation.place(),
        explanation.rows(),
        explanation.reason());
  }
}
