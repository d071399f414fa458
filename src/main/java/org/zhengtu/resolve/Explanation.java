package org.zhengtu.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.VocabularyRow;

/**
 * Why an organ's name means an agency.
 *
 * @param words the name as written
 * @param rule what told the place
 * @param placeWords the words that told it; empty for none
 * @param place code of the place; null where nothing tells
 * @param rows the rows of the vocabularies that tell what it does
 * @param reason all of this in one sentence, Chinese, then English
 */
public record Explanation(
    String words,
    Rule rule,
    String placeWords,
    @Nullable String place,
    List<VocabularyRow> rows,
    String reason) {

  /** What tells an agency's place. */
  public enum Rule {
    /** A person said so in the table of overrides. */
    OVERRIDE,
    /** A place's name stands in it: 绍兴市教育局, 国家税务总局绍兴市税务局. */
    PLACE_NAMED,
    /** A word for a rank, seen from the document's own place: 市教育局. */
    RANK_WORD,
    /** 国家, 国务院, 中央 and the like, or the name of a ministry. */
    STATE,
    /** Nothing in it: the document's own place. */
    DOCUMENT_PLACE,
    /** The record says so, and the name does not. */
    STATED
  }

  /** Copies the list. */
  public Explanation {
    rows = List.copyOf(rows);
  }

  /** The same where an override settled it for {@code reason}. */
  public Explanation by(String reason) {
    return new Explanation(
        words,
        Rule.OVERRIDE,
        placeWords,
        place,
        rows,
        "“" + words + "”：人工裁定，" + reason + " / override: settled by hand");
  }
}
