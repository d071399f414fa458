package org.zhengtu.parse.unit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** The issuing place of a document whose issuer is only 市政府 or 县人民政府: what it speaks of most. */
public final class MentionedPlace {
  private static final int TEXT = 6000;
  private static final int IN_TITLE = 5;
  private static final int LEAST = 2;
  private static final String[] CITY_ORGANS = {
    "军分区",
    "警备区",
    "海关",
    "海事局",
    "火车站",
    "供电公司",
    "出入境检验检疫局",
    "分公司",
    "银保监分局",
    "银监分局",
    "水文局",
    "水文水资源局",
    "调查队",
    "车务段",
    "航道局",
    "边检站"
  };

  private final Jurisdictions jurisdictions;
  private final String text;
  private final String rank;
  private final Map<Jurisdiction, Integer> weights = new HashMap<>();

  private MentionedPlace(Jurisdictions jurisdictions, String text, String rank) {
    this.jurisdictions = jurisdictions;
    this.text = text;
    this.rank = rank;
  }

  /**
   * The place of {@code rank} (省, 市, 区 …; empty for any) that title and text name most; null for
   * none, or for two that are named as often.
   */
  public static @Nullable Jurisdiction find(
      Jurisdictions jurisdictions, String text, String title, String rank) {
    String head = text.substring(0, Math.min(TEXT, text.length()));
    MentionedPlace mentioned = new MentionedPlace(jurisdictions, head, rank);
    mentioned.count(title, IN_TITLE);
    mentioned.count(head, 1);
    return mentioned.most();
  }

  /** The rank of which a text without issuer says 全市, 我县, 市财政局 most; empty for none. */
  public static String rank(Reading reading) {
    String text = reading.folded();
    String rank = "";
    int most = 0;
    for (String word : new String[] {"省", "市", "州", "区", "县", "旗", "镇", "乡"}) {
      int n = count(text, "全" + word) + count(text, "我" + word);
      n += n > 0 ? OwnRank.organs(reading, word) : 0;
      if (n > most) {
        most = n;
        rank = word;
      }
    }
    return rank;
  }

  /** The rank of the place that a text calls its own: 县 where it says 我县; empty for none. */
  public static String own(String text) {
    for (String word : new String[] {"镇", "乡", "县", "区", "旗", "州", "市", "省"}) {
      if (count(text, "我" + word) > 0) {
        return word;
      }
    }
    return "";
  }

  /** True for a text that speaks of 我省 and 全省 again and again. */
  public static boolean isProvince(String text) {
    return count(text, "我省") > 0 && count(text, "我省") + count(text, "全省") > 2;
  }

  /**
   * The city after which organs of the state in it are named: 云泽军分区, 云泽海关; null where there are not
   * two of them, or of two cities.
   */
  public static @Nullable Jurisdiction cityOfOrgans(Jurisdictions jurisdictions, String text) {
    Map<Jurisdiction, Integer> cities = new HashMap<>();
    int to = Math.min(TEXT, text.length());
    for (String organ : CITY_ORGANS) {
      for (int i = Within.first(text, organ, 2, to);
          i >= 0;
          i = Within.first(text, organ, i + 1, to)) {
        PlaceMatch match = jurisdictions.longestAt(text, i - 2);
        if (match != null && match.end() == i) {
          match.places().stream()
              .filter(place -> place.level() == Level.CITY)
              .forEach(place -> cities.merge(place, 1, Integer::sum));
        }
      }
    }
    return cities.size() == 1 && cities.values().iterator().next() >= LEAST
        ? cities.keySet().iterator().next()
        : null;
  }

  /**
   * The province in which all places lie that the text names: 宜昌市 and 黄冈市, or 宜昌市 and 湖北; null
   * where it names one place only, or places of two provinces.
   */
  public static @Nullable Jurisdiction provinceOfPlaces(Jurisdictions jurisdictions, String text) {
    String head = text.substring(0, Math.min(TEXT, text.length()));
    MentionedPlace mentioned = new MentionedPlace(jurisdictions, head, "");
    mentioned.count(head, 1);
    Jurisdiction province = null;
    for (Jurisdiction place : mentioned.weights.keySet()) {
      Jurisdiction above = jurisdictions.province(place);
      if (above == null || province != null && !province.equals(above)) {
        return null;
      }
      province = above;
    }
    boolean sure =
        province != null
            && (mentioned.weights.size() >= LEAST || head.contains(province.shortName()));
    return sure ? province : null;
  }

  private static int count(String text, String word) {
    int n = 0;
    int to = Math.min(TEXT, text.length());
    for (int i = Within.first(text, word, 0, to); i >= 0; i = Within.first(text, word, i + 1, to)) {
      n++;
    }
    return n;
  }

  private void count(String words, int weight) {
    for (int i = 0; i < words.length() - 1; i++) {
      PlaceMatch match = jurisdictions.longestAt(words, i);
      if (match == null) {
        continue;
      }
      for (Jurisdiction place : match.places()) {
        if (fits(place)
            && match.places().size() <= 2
            && isMeant(place, match.end() - i)
            && !isInWord(words, i, match.end())) {
          weights.merge(place, match.full() ? 2 * weight : weight, Integer::sum);
        }
      }
      i = match.end() - 1;
    }
  }

  /** A short name may be any word, or a lake's: the official name must stand there too. */
  private boolean isMeant(Jurisdiction place, int length) {
    return length > 2 && place.level() != Level.COUNTY
        || place.name().length() == length
        || text.contains(place.name());
  }

  /** 示范县: a name of two characters behind another one is part of a word. */
  private static boolean isInWord(String words, int from, int to) {
    return to - from == 2
        && from > 0
        && "县市区旗".indexOf(words.charAt(to - 1)) >= 0
        && "省市州".indexOf(words.charAt(from - 1)) < 0
        && CodeWords.isWord(words.charAt(from - 1));
  }

  private boolean fits(Jurisdiction place) {
    return switch (rank) {
      case "" -> place.level() != Level.NATIONAL;
      case "省" -> place.level() == Level.PROVINCE;
      case "市" -> place.name().endsWith("市");
      case "州", "盟" -> place.level() == Level.CITY;
      case "镇", "乡" -> isOverTowns(place);
      case "区" -> place.name().endsWith("区");
      default -> place.level() == Level.COUNTY;
    };
  }

  /** A county, or a city that has none. */
  private boolean isOverTowns(Jurisdiction place) {
    return place.level() == Level.COUNTY
        || place.level() == Level.CITY && jurisdictions.children(place).isEmpty();
  }

  private @Nullable Jurisdiction most() {
    Jurisdiction best = null;
    int most = LEAST - 1;
    boolean tie = false;
    for (Map.Entry<Jurisdiction, Integer> entry : weights.entrySet()) {
      tie = entry.getValue() == most || tie && entry.getValue() <= most;
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
        tie = false;
      }
    }
    return tie ? null : best;
  }
}
