package org.zhengtu.parse.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.CitedNames;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.CitationRole;

/** Tells which mentions are of one document, and puts together what they say of it. */
final class SameCitations {

  private SameCitations() {}

  /** Index of the citation of the same number, or of the same title; -1 for none. */
  static int same(
      List<Citation> citations, List<String> keys, @Nullable String number, String plain) {
    for (int i = 0; i < citations.size(); i++) {
      String other = citations.get(i).number();
      if (number != null && number.equals(other)) {
        return i;
      }
      if ((number == null || other == null) && CitedNames.isSame(keys.get(i), plain)) {
        return i;
      }
    }
    return -1;
  }

  /** What two mentions of one document say of it. */
  static Citation merge(Citation first, Citation again) {
    CitationRole role = again.role() == CitationRole.BASIS ? CitationRole.BASIS : first.role();
    Citation related = stronger(first, again);
    return new Citation(
        first.number() == null ? again.number() : first.number(),
        first.title() == null ? again.title() : first.title(),
        first.issuer() == null ? again.issuer() : first.issuer(),
        role,
        related.relation(),
        related.relationEvidence(),
        first.title() == null && again.title() != null ? again.evidence() : first.evidence());
  }

  private static Citation stronger(Citation first, Citation again) {
    CitationRelation one = first.relation();
    CitationRelation other = again.relation();
    return other == null || one != null && one.compareTo(other) >= 0 ? first : again;
  }
}
