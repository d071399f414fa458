package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * Another document that this one names; each cited document once.
 *
 * @param number 发文字号 in normal form; null for one cited by title alone
 * @param title without 《》; null for one cited by number alone
 * @param issuer full name, or null where neither title nor text tells
 * @param role what the citation does
 * @param relation what this document does to the cited one; null where no words say so
 * @param relationEvidence those words; null without a relation, or in a record written by a person
 * @param evidence where it stands; null in a record written by a person
 */
public record Citation(
    @Nullable String number,
    @Nullable String title,
    @Nullable String issuer,
    CitationRole role,
    @Nullable CitationRelation relation,
    @Nullable Evidence relationEvidence,
    @Nullable Evidence evidence) {

  /** Refuses words for a relation that is not there. */
  public Citation {
    if (relation == null && relationEvidence != null) {
      throw new IllegalArgumentException("Evidence of a relation, but no relation");
    }
  }

  /** A citation without a relation. */
  public Citation(
      @Nullable String number,
      @Nullable String title,
      @Nullable String issuer,
      CitationRole role,
      @Nullable Evidence evidence) {
    this(number, title, issuer, role, null, null, evidence);
  }
}
