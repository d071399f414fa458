package org.zhengtu.parse.unit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** The full names of issuing organs that texts name in short. */
public final class FullNames {
  private static final WordFile WORDS = WordFile.read("issuing-organs.txt");
  private static final Map<String, String> CENTRE = WORDS.pairs("centre");

  /** Of two short names in one, the first counts. */
  private static final Map<String, String> BODIES = WORDS.pairs("bodies");

  private static final int LONGEST_OWNER = 12;
  private static final String REGION = "自治区";
  private static final String STATE = "中华人民共和国";

  private FullNames() {}

  /**
   * The full name of an organ that a document of {@code home} names: 市政府办公室 becomes that of its
   * city, 政府 becomes 人民政府, 政府办 becomes 人民政府办公室, 市委 becomes that of the party.
   */
  public static String of(Jurisdictions jurisdictions, String organ, @Nullable Jurisdiction home) {
    String name = official(organ);
    if (name.startsWith("中共中央") || IssuingOrgans.isCentral(name)) {
      return name;
    }
    String party = name.startsWith("中共") ? "中共" : "";
    String rest = name.substring(party.length());
    if (rest.isEmpty()) {
      return name;
    }
    PlaceMatch match = jurisdictions.longestAt(rest, 0);
    if (match != null && match.full()) {
      return party + rest;
    }
    Jurisdiction place = home == null ? null : own(jurisdictions, rest.charAt(0), home);
    boolean region = rest.startsWith(REGION);
    place = region && home != null ? regionOf(jurisdictions, home) : place;
    if (place == null) {
      return name;
    }
    String after = rest.substring(region ? REGION.length() : 1);
    boolean committee = after.equals("委") || after.startsWith("委办") || after.equals("委员会");
    return (committee ? "中共" : party) + place.name() + party(after, committee);
  }

  private static String party(String after, boolean committee) {
    if (!committee) {
      return after;
    }
    return after.equals("委办") ? "委办公室" : after;
  }

  private static String official(String organ) {
    if (IssuingOrgans.isCentral(organ)) {
      return CENTRE.getOrDefault(organ, organ);
    }
    for (Map.Entry<String, String> owner : CENTRE.entrySet()) {
      // 住建部办公厅
      if (organ.startsWith(owner.getKey())
          && IssuingOrgans.isInner(organ, owner.getKey().length())) {
        return owner.getValue() + organ.substring(owner.getKey().length());
      }
    }
    for (Map.Entry<String, String> body : BODIES.entrySet()) {
      int at = organ.indexOf(body.getKey());
      if (at > 0 && at <= LONGEST_OWNER && !organ.startsWith("国家")) {
        String rest = organ.substring(at + body.getKey().length());
        if (rest.startsWith("员会")) {
          return organ;
        }
        String tail = rest.equals("办") ? "办公室" : rest;
        return organ.substring(0, at) + body.getValue() + tail;
      }
    }
    String name = CENTRE.getOrDefault(organ, withoutState(organ));
    if (name.endsWith("政府办")) {
      name = name + "公室";
    } else if (name.endsWith("府办") && name.length() > 2) {
      name = name.substring(0, name.length() - 2) + "人民政府办公室";
    }
    int at = name.indexOf("政府");
    boolean government =
        at > 0
            && !name.startsWith("人民", at - 2)
            && (at + 2 == name.length() || name.startsWith("办公", at + 2));
    return government ? name.substring(0, at) + "人民" + name.substring(at) : name;
  }

  /** 中华人民共和国国务院办公厅, as some pages sign, is 国务院办公厅. */
  private static String withoutState(String organ) {
    int end = STATE.length();
    return organ.length() > end
            && organ.startsWith(STATE)
            && IssuingOrgans.isCentral(organ.substring(end))
        ? organ.substring(end)
        : organ;
  }

  /** The place that 省, 市, 区 or 县 means in a document of {@code home}; null for none. */
  public static @Nullable Jurisdiction own(
      Jurisdictions jurisdictions, char word, Jurisdiction home) {
    return switch (word) {
      case '省' -> jurisdictions.province(home);
      case '市' ->
          home.level() == Level.COUNTY && home.name().endsWith("市")
              ? home
              : jurisdictions.city(home);
      case '州', '盟' -> jurisdictions.city(home);
      case '区' ->
          home.level() == Level.COUNTY
              ? home.name().endsWith("区") ? home : null
              : home.name().endsWith("自治区") ? home : regionOf(jurisdictions, home);
      case '县', '旗' -> home.level() == Level.COUNTY ? home : null;
      default -> null;
    };
  }

  private static @Nullable Jurisdiction regionOf(Jurisdictions jurisdictions, Jurisdiction home) {
    Jurisdiction province = jurisdictions.province(home);
    return province != null && province.name().endsWith("自治区") ? province : null;
  }
}
