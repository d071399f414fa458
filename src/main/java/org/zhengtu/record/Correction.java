package org.zhengtu.record;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person says otherwise than it was read from one text. A person's later correction of a
 * text on the same day takes the place of the earlier one.
 *
 * @param sha256 digest of the text's bytes
 * @param name file name of the text, as the corrected record has it
 * @param by who says so
 * @param on when
 * @param edits item by item
 */
public record Correction(String sha256, String name, String by, LocalDate on, List<Edit> edits) {

  /** Copies the list. */
  public Correction {
    edits = List.copyOf(edits);
  }

  /**
   * The correction by which {@code edited} was made from {@code read}.
   *
   * @throws IllegalArgumentException where {@code read} is no reading of a text
   */
  public static Correction of(PolicyRecord read, PolicyRecord edited, String by, LocalDate on) {
    String sha256 = read.source().sha256();
    if (sha256 == null) {
      throw new IllegalArgumentException(read.source().name() + " was read from no text");
    }
    return new Correction(sha256, edited.source().name(), by, on, Edits.between(read, edited));
  }

  /** What tells it from others: text, person and day. */
  public String key() {
    return String.join(" | ", sha256, by.replace("|", "||"), on.toString());
  }

  /** {@code read} as it should be; what the person says otherwise is CURATED. */
  public PolicyRecord applyTo(PolicyRecord read) {
    return EditedRecord.of(read, edits);
  }
}
