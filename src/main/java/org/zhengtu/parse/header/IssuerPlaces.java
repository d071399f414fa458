package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.IssuingPlace;
import org.zhengtu.parse.unit.MentionedPlace;
import org.zhengtu.parse.unit.OrganPlaces;
import org.zhengtu.parse.unit.PlacesInLine;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/** Whose an issuer is that names no place: the place that the title, then the text, names most. */
final class IssuerPlaces {
  private static final int CODE = 6;
  private static final int CREDIT = 17;
  private static final int LONGEST_SHORT = 5;

  private IssuerPlaces() {}

  /**
   * The place, of the rank that the first of {@code organs} says.
   *
   * @param words the title
   */
  static @Nullable IssuingPlace mentioned(
      Jurisdictions jurisdictions, Reading reading, String words, List<String> organs) {
    String rank = organs.isEmpty() ? ownRank(reading) : organs.getFirst().substring(0, 1);
    if (!organs.isEmpty() && OrganPlaces.isTownship(organs.getFirst())) {
      Jurisdiction county = MentionedPlace.find(jurisdictions, reading.folded(), words, "镇");
      return county == null ? null : new IssuingPlace(county, Level.TOWNSHIP);
    }
    if (!organs.isEmpty() && isZone(organs.getFirst())) {
      // a zone belongs to the place of which its text speaks
      Jurisdiction parent = MentionedPlace.find(jurisdictions, reading.folded(), words, "");
      return parent == null ? null : new IssuingPlace(parent, parent.level());
    }
    if (!organs.isEmpty() && "省市州盟区县旗".indexOf(rank) < 0) {
      return null;
    }
    Jurisdiction place = MentionedPlace.find(jurisdictions, reading.folded(), words, rank);
    if (place == null && rank.equals("省")) {
      place = MentionedPlace.provinceOfPlaces(jurisdictions, reading.folded());
    }
    if (place == null && organs.isEmpty()) {
      place = MentionedPlace.cityOfOrgans(jurisdictions, reading.folded());
    }
    if (place == null && organs.isEmpty() && !rank.isEmpty() && !rank.equals("省")) {
      place = MentionedPlace.find(jurisdictions, reading.folded(), words, "");
      // a text of 我市 that names a province, whose notices it cites, is none of the province's
      place = place != null && place.level() == Level.PROVINCE ? null : place;
    }
    place =
        place == null && organs.isEmpty()
            ? PlacesInLine.find(jurisdictions, reading, words)
            : place;
    if (place == null) {
      return null;
    }
    boolean town = organs.isEmpty() && "镇乡".contains(rank) && !rank.isEmpty();
    return new IssuingPlace(place, town ? Level.TOWNSHIP : place.level());
  }

  /** 区 of a text that says 我区, or that names 区财政局 and 区教育局 and nobody's more often. */
  private static String ownRank(Reading reading) {
    String said = MentionedPlace.rank(reading);
    return said.isEmpty() ? PlacesInLine.rank(reading) : said;
  }

  /** 省 or 自治区 where the organ's name begins with that alone; null otherwise. */
  static @Nullable String provincial(String organ) {
    return organ.startsWith("自治区") ? "自治区" : organ.startsWith("省") ? "省" : null;
  }

  /** The province whose code by GB/T 2260 a portal's 索引号 begins with; null for none. */
  static @Nullable Jurisdiction indexed(Jurisdictions jurisdictions, @Nullable String index) {
    if (index == null || index.length() < CODE) {
      return null;
    }
    Jurisdiction place = jurisdictions.byCode(index.substring(0, CODE));
    return place != null && place.level() == Level.PROVINCE ? place : null;
  }

  /**
   * The county in the code by which a portal's 索引号 names its organ, 11 and six digits of a place
   * with nine or ten characters behind; null for none.
   */
  static @Nullable Jurisdiction credited(Jurisdictions jurisdictions, @Nullable String index) {
    int end = index == null ? -1 : index.indexOf('/');
    if (index == null || end < CREDIT || end > CREDIT + 2 || !index.startsWith("11")) {
      return null;
    }
    return jurisdictions.byCode(index.substring(2, 2 + CODE));
  }

  /** 云湖县 of 云湖白水自治县林长办: the only county that begins and ends so; null for none. */
  static @Nullable Jurisdiction abridged(Jurisdictions jurisdictions, List<String> organs) {
    String organ = organs.isEmpty() ? "" : organs.getFirst();
    for (int i = 2; i < Math.min(LONGEST_SHORT, organ.length() - 1); i++) {
      String kind = organ.substring(i, i + 1);
      String front = organ.substring(0, i);
      List<Jurisdiction> places =
          "县旗".contains(kind)
              ? jurisdictions.all().stream()
                  .filter(place -> place.level() == Level.COUNTY)
                  .filter(place -> place.name().startsWith(front) && place.name().endsWith(kind))
                  .toList()
              : List.of();
      if (places.size() == 1) {
        return places.getFirst();
      }
    }
    return null;
  }

  private static boolean isZone(String organ) {
    return organ.contains("管委会") || organ.contains("管理委员会") || organ.contains("园区");
  }
}
