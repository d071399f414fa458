package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.ProvinceCodes;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/** The province that a document's number tells, or its index, where its issuers name none. */
final class NumberedPlaces {
  private NumberedPlaces() {}

  /** The province of 省人民政府 or 自治区发展改革委, or of a number without issuer; null for none. */
  static @Nullable Jurisdiction of(
      Jurisdictions jurisdictions, IssuerClues clues, List<String> issuers) {
    if (issuers.isEmpty()) {
      return addressed(jurisdictions, clues);
    }
    String rank = IssuerPlaces.provincial(issuers.getFirst());
    if (rank == null) {
      return null;
    }
    DocumentNumber number = clues.number();
    Jurisdiction place =
        number == null ? null : ProvinceCodes.province(jurisdictions, number.agencyCode());
    place = place == null ? IssuerPlaces.indexed(jurisdictions, clues.index()) : place;
    return place != null && place.name().endsWith(rank) ? place : null;
  }

  /**
   * The province whose government's code begins a number that all its cities are addressed under.
   */
  private static @Nullable Jurisdiction addressed(Jurisdictions jurisdictions, IssuerClues clues) {
    DocumentNumber number = clues.number();
    return number != null
            && clues.addressed() == Level.PROVINCE
            && ProvinceCodes.isGovernment(number.agencyCode())
        ? ProvinceCodes.province(jurisdictions, number.agencyCode())
        : null;
  }
}
