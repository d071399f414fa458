package org.zhengtu.reuse;

import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * A piece of a document's text between two sentence marks that carries content.
 *
 * @param ordinal place among the document's clauses
 * @param span where it stands in the reading text, numbering before and mark behind it left out
 * @param words what it is compared by: its letters and digits, without what says nothing about
 *     where it comes from (names of units and people, cited titles, dates, formulas)
 * @param owner the duty or task that it lies in; null for none
 */
public record Clause(int ordinal, Span span, String words, @Nullable Owner owner) {

  /**
   * A duty or task of the document.
   *
   * @param kind which of the two
   * @param ordinal place among the document's duties or tasks
   */
  public record Owner(Kind kind, int ordinal) {}

  /** What a clause can be part of. */
  public enum Kind {
    DUTY,
    TASK
  }
}
