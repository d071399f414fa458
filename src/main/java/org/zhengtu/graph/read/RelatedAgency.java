package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.Affiliate;
import org.zhengtu.vocabulary.Affiliates;

/**
 * An agency of the same place that another one is bound to.
 *
 * @param agency its id
 * @param is what it is to the other
 * @param affiliate name of the one of the two that is an affiliate within the family; null where
 *     the affiliate has a family of its own
 * @param family that family; null likewise
 */
public record RelatedAgency(
    String agency, Is is, @Nullable String affiliate, @Nullable String family) {

  /** What it is to the other. */
  public enum Is {
    /** The main organ that the other one belongs to. */
    ORGAN,
    /** An affiliate of the other one. */
    AFFILIATE
  }

  /** How they are bound; null where the table does not say. */
  public @Nullable String tie() {
    Affiliate row = row();
    return row == null ? null : row.tie().name();
  }

  /** Why they are taken for bound, in Chinese, then in English. */
  public String reason() {
    Affiliate row = row();
    String who = row == null ? String.valueOf(affiliate == null ? family : affiliate) : row.name();
    String of = row == null ? "" : row.organ();
    return "“%s”附属于同一地方“%s”类主管机关（见附属机构表） / by the table of affiliates, in one place"
        .formatted(who, of);
  }

  private @Nullable Affiliate row() {
    return Affiliates.load().all().stream()
        .filter(row -> affiliate == null ? row.family().equals(family) : isNamed(row, affiliate))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNamed(Affiliate row, String affiliate) {
    return row.sharesFamily() && row.name().equals(affiliate);
  }
}
