package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.FullNames;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.parse.unit.IssuingZone;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** The full names of the organs that a text of one place says issued what it cites. */
final class NamedOrgans {
  private static final WordFile WORDS = WordFile.read("citing-organs.txt");
  private static final Words COMMITTEES = WORDS.set("committees");
  private static final Words OF_DISTRICTS = WORDS.set("of districts");
  private static final Words OF_NO_PLACE = WORDS.set("of no place");
  private static final Map<String, String> SHORT = WORDS.pairs("short");
  private static final Map<String, String> LOCAL = WORDS.pairs("local");
  private static final String RANKS = "省市区县州盟旗";
  private static final String CONNECTORS = "和与及";

  private final Jurisdictions jurisdictions;
  private final @Nullable Jurisdiction home;
  private final @Nullable String zone;
  private final String above;

  NamedOrgans(Jurisdictions jurisdictions, HeaderFacts header) {
    this.jurisdictions = jurisdictions;
    this.home = header.home().place();
    this.zone = IssuingZone.of(jurisdictions, header.issuers());
    this.above = above(header.issuers());
  }

  /** 云泽市 of 云泽市云东区人民政府: what a county's own issuer writes before its place; or empty. */
  private String above(List<String> issuers) {
    if (home == null || home.level() != Level.COUNTY || issuers.isEmpty()) {
      return "";
    }
    String issuer = issuers.getFirst();
    int at = issuer.indexOf(home.name());
    PlaceMatch city = at > 0 ? jurisdictions.longestAt(issuer, 0) : null;
    return city != null && city.end() == at ? issuer.substring(0, at) : "";
  }

  /** Their full names; null where one of them is no organ. */
  @Nullable String of(List<String> written) {
    List<String> organs = placed(divided(written));
    List<String> names = new ArrayList<>();
    for (String organ : organs) {
      boolean ofZone = zone != null && COMMITTEES.contains(organ);
      if (!ofZone && !IssuingOrgans.isOrgan(jurisdictions, organ)) {
        return null;
      }
      names.add(name(organ, ofZone));
    }
    return names.isEmpty() ? null : String.join("、", names);
  }

  private String name(String organ, boolean ofZone) {
    if (ofZone) {
      return zone + organ;
    }
    boolean district = home != null && home.name().endsWith("区") && OF_DISTRICTS.at(organ, 0);
    if (zone != null && organ.startsWith("区") && !district) {
      return zone + organ.substring(1);
    }
    String full = FullNames.of(jurisdictions, unabridged(organ), home);
    String name = LOCAL.getOrDefault(full, full);
    boolean own = !above.isEmpty() && home != null && RANKS.indexOf(organ.charAt(0)) >= 0;
    if (!own || home == null) {
      return name;
    }
    String party = name.startsWith("中共") ? "中共" : "";
    return name.startsWith(home.name(), party.length())
        ? party + above + name.substring(party.length())
        : name;
  }

  /** 发展和改革委员会 of 市发展改革委; names of the centre's organs stay as they are written. */
  private static String unabridged(String organ) {
    if (IssuingOrgans.isCentral(organ) || OF_NO_PLACE.at(organ, 0)) {
      return organ;
    }
    for (Map.Entry<String, String> name : SHORT.entrySet()) {
      int at = organ.indexOf(name.getKey());
      String rest = at < 1 ? "" : organ.substring(at + name.getKey().length());
      if (at > 0 && !rest.startsWith("员会")) {
        return organ.substring(0, at) + name.getValue() + rest;
      }
    }
    return organ;
  }

  /** 市民政局和市财政局, 市委和市政府 are two each, but 市发展和改革局 is one. */
  private List<String> divided(List<String> written) {
    List<String> organs = new ArrayList<>();
    for (String organ : written) {
      int and = connector(organ);
      if (and < 0) {
        organs.add(organ);
      } else {
        organs.add(organ.substring(0, and));
        organs.add(organ.substring(and + 1));
      }
    }
    return organs;
  }

  private int connector(String organ) {
    for (int i = 2; i < organ.length() - 2; i++) {
      if (CONNECTORS.indexOf(organ.charAt(i)) < 0) {
        continue;
      }
      String second = organ.substring(i + 1);
      boolean begins = !isBare(second);
      if (begins
          && IssuingOrgans.isOrgan(jurisdictions, second)
          && IssuingOrgans.isOrgan(jurisdictions, organ.substring(0, i))) {
        return i;
      }
    }
    return -1;
  }

  /** 省交通运输厅、公安厅: those behind the first are of its place where they name none. */
  private List<String> placed(List<String> organs) {
    String front = organs.size() < 2 ? "" : front(organs.getFirst());
    if (front.isEmpty()) {
      return organs;
    }
    return organs.stream().map(organ -> isBare(organ) ? front + organ : organ).toList();
  }

  /** The words for its place with which an organ's name begins; empty for none. */
  private String front(String organ) {
    if (RANKS.indexOf(organ.charAt(0)) >= 0) {
      return organ.substring(0, 1);
    }
    int end = 0;
    PlaceMatch place = jurisdictions.longestAt(organ, 0);
    while (place != null && place.full() && !place.places().getFirst().isState()) {
      end = place.end();
      place = end < organ.length() ? jurisdictions.longestAt(organ, end) : null;
    }
    return organ.substring(0, end);
  }

  /** 公安厅: an organ that says of no place whose it is. */
  private boolean isBare(String organ) {
    PlaceMatch place = jurisdictions.longestAt(organ, 0);
    boolean ranked = RANKS.indexOf(organ.charAt(0)) >= 0 && !organ.startsWith("市场");
    return !ranked
        && (place == null || !place.full())
        && !IssuingOrgans.isCentral(organ)
        && !OF_NO_PLACE.at(organ, 0)
        && !COMMITTEES.contains(organ);
  }
}
