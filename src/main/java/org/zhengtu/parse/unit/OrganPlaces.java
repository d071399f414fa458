package org.zhengtu.parse.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** Which place an organ's name carries; a name that several places share is told by the text. */
public final class OrganPlaces {
  private static final String[] STATE = {
    "国务院", "中共中央", "国家", "全国", "最高", "中华人民共和国", "中华全国", "中央", "中国", "共青团中央"
  };

  private static final String[] TOWNSHIP = {
    "镇人民政府", "乡人民政府", "街道办事处", "镇政府", "乡政府", "镇委员会", "乡委员会", "街道工作委员会", "镇党委", "乡党委", "街道党工委",
    "镇党政", "乡党政", "街道党政"
  };

  private static final String PILOT = "自由贸易试验区";

  private final Jurisdictions jurisdictions;
  private final String text;

  /** A reader for one document, whose whole {@code text} tells places of one name apart. */
  public OrganPlaces(Jurisdictions jurisdictions, String text) {
    this.jurisdictions = jurisdictions;
    this.text = text;
  }

  /** The place and level of the organ, or null where its name carries none. */
  public @Nullable IssuingPlace of(String organ) {
    int from = organ.startsWith("中共") && !organ.startsWith("中共中央") ? 2 : 0;
    int at = placeFrom(organ, from);
    if (at < 0) {
      return isState(organ) ? new IssuingPlace(jurisdictions.state(), Level.NATIONAL) : null;
    }
    Jurisdiction place = null;
    int i = at;
    while (i < organ.length()) {
      PlaceMatch match = jurisdictions.longestAt(organ, i);
      // 绍兴柯桥经济技术开发区 lies in the district after which it is named
      boolean inner = match != null && (match.full() || IssuingZone.isNamed(organ, match.end()));
      if (match == null || i > at && !inner) {
        break;
      }
      match = ranked(organ, match);
      Jurisdiction next = choose(match.places(), place);
      if (next == null) {
        break;
      }
      place = next;
      i = match.end();
    }
    place = place == null ? null : inner(organ, i, place);
    return place == null ? null : new IssuingPlace(place, level(place, organ.substring(i)));
  }

  /** 云泽高新区（云湖区）管委会, 中国（云泽）自由贸易试验区云河片区: the place within, as the zone's name tells it. */
  private Jurisdiction inner(String organ, int from, Jurisdiction place) {
    for (int i = from + 1; i < organ.length(); i++) {
      boolean opened = "(（".indexOf(organ.charAt(i - 1)) >= 0;
      boolean behind = organ.startsWith(PILOT, i - PILOT.length());
      PlaceMatch match = opened || behind ? jurisdictions.longestAt(organ, i) : null;
      if (match != null && (match.full() || behind && organ.startsWith("片区", match.end()))) {
        Jurisdiction next = choose(match.places(), place);
        return next != null && jurisdictions.within(next, place) ? next : place;
      }
    }
    return place;
  }

  /** The place with whose full name a title begins, 云泽市云东区…方案; null where it begins otherwise. */
  public @Nullable IssuingPlace ofTitle(String title) {
    if (title.startsWith("国家") || title.startsWith("全国") || title.startsWith("中华人民共和国")) {
      return new IssuingPlace(jurisdictions.state(), Level.NATIONAL);
    }
    Jurisdiction place = null;
    int i = 0;
    while (i < title.length()) {
      PlaceMatch match = jurisdictions.longestAt(title, i);
      if (match == null || !match.full() || match.places().getFirst().isState()) {
        break;
      }
      Jurisdiction next = choose(match.places(), place);
      if (next == null) {
        break;
      }
      place = next;
      i = match.end();
    }
    if (place == null) {
      return null;
    }
    boolean town = place.level() == Level.COUNTY && beginsWithTown(title.substring(i));
    return new IssuingPlace(place, town ? Level.TOWNSHIP : place.level());
  }

  /** 石桥镇2023年…: a town's name, and no word like 城镇 or 乡村. */
  public static boolean beginsWithTown(String words) {
    for (int i = 1; i < Math.min(words.length() - 1, 5); i++) {
      char c = words.charAt(i);
      if (c == '镇' || c == '乡' || words.startsWith("街道", i)) {
        return "城乡村小集各".indexOf(words.charAt(i - 1)) < 0
            && "化村土贤企级".indexOf(words.charAt(i + 1)) < 0;
      }
    }
    return false;
  }

  /** 文山州, 海门区: a short name with the word for its rank behind it names the place of that rank. */
  private static PlaceMatch ranked(String organ, PlaceMatch match) {
    if (match.full() || match.end() >= organ.length()) {
      return match;
    }
    String rank = organ.substring(match.end(), match.end() + 1);
    List<Jurisdiction> places =
        match.places().stream().filter(p -> p.name().endsWith(rank)).toList();
    boolean fits = "省市州盟区县旗".contains(rank) && !places.isEmpty();
    return fits ? new PlaceMatch(match.end() + 1, places, false) : match;
  }

  private int placeFrom(String organ, int from) {
    if (IssuingOrgans.isOfCentre(jurisdictions, organ)) {
      return -1;
    }
    PlaceMatch first = jurisdictions.longestAt(organ, from);
    if (first != null && isZone(organ, ranked(organ, first))) {
      first = null;
    }
    boolean state = first != null && first.places().getFirst().isState();
    if (first != null && !state && (first.full() || first.end() < organ.length())) {
      return from;
    }
    int begin = first != null && state ? first.end() : from + 1;
    for (int i = begin; i < organ.length() - 2; i++) {
      PlaceMatch match = jurisdictions.longestAt(organ, i);
      if (match != null
          && !match.places().getFirst().isState()
          && (match.full() || isState(organ) || organ.startsWith("共青团"))) {
        return i;
      }
    }
    return -1;
  }

  /** 合作区: what a place's short name and 区 make together where no such district is. */
  private static boolean isZone(String organ, PlaceMatch match) {
    int end = match.end();
    return !match.full()
        && end < organ.length()
        && "区县旗".indexOf(organ.charAt(end)) >= 0
        && "区县旗".indexOf(organ.charAt(end - 1)) < 0;
  }

  /**
   * The place among several of one name; null where neither what stands before nor the text tells.
   */
  @Nullable Jurisdiction choose(List<Jurisdiction> places, @Nullable Jurisdiction outer) {
    List<Jurisdiction> fitting =
        outer == null
            ? places
            : places.stream().filter(p -> jurisdictions.within(p, outer) && p != outer).toList();
    if (fitting.size() < 2) {
      return fitting.isEmpty() ? null : fitting.getFirst();
    }
    Jurisdiction highest = fitting.getFirst();
    if (fitting.stream().allMatch(p -> jurisdictions.within(p, highest))) {
      return highest;
    }
    Jurisdiction best = null;
    int most = 0;
    boolean tie = true;
    for (Jurisdiction place : fitting) {
      int weight = weight(place);
      if (weight > most) {
        best = place;
        tie = false;
      } else if (weight == most) {
        tie = true;
      }
      most = Math.max(most, weight);
    }
    if (tie && fitting.getFirst().level() != fitting.get(1).level()) {
      // 吉林: the province before the city of the same short name
      return fitting.getFirst();
    }
    return tie ? null : best;
  }

  /** How much of the text speaks of the places above. */
  private int weight(Jurisdiction place) {
    int weight = 0;
    for (Jurisdiction above : jurisdictions.ancestors(place)) {
      if (!above.isState()) {
        weight += (above.level() == Level.CITY ? 3 : 1) * Math.min(50, count(above.shortName()));
      }
    }
    return weight;
  }

  private int count(String words) {
    int n = 0;
    for (int i = text.indexOf(words); i >= 0 && n < 50; i = text.indexOf(words, i + 1)) {
      n++;
    }
    return n;
  }

  private static Level level(Jurisdiction place, String rest) {
    boolean town =
        (place.level() == Level.COUNTY || place.level() == Level.CITY) && isTownship(rest);
    return town ? Level.TOWNSHIP : place.level();
  }

  /** The organ's name behind its place. */
  public String rest(String organ) {
    int from = organ.startsWith("中共") ? 2 : 0;
    int i = from;
    PlaceMatch match = jurisdictions.longestAt(organ, i);
    while (match != null) {
      i = ranked(organ, match).end();
      match = i < organ.length() ? jurisdictions.longestAt(organ, i) : null;
      match = match != null && match.full() ? match : null;
    }
    return organ.substring(i);
  }

  /** True for an organ of a town, a township or a street by its name. */
  public static boolean isTownship(String rest) {
    for (String organ : TOWNSHIP) {
      if (rest.contains(organ)) {
        return true;
      }
    }
    return false;
  }

  private boolean isState(String organ) {
    if (IssuingOrgans.isOfCentre(jurisdictions, organ)) {
      return true;
    }
    for (String start : STATE) {
      if (organ.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
