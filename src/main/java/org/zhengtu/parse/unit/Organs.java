package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** Names of issuing organs: what looks like one, several run together, and the full name of one. */
public final class Organs {
  private static final Words CENTRAL = new Words(Lexicon.words("central-organs.txt"));
  private static final int LONGEST = 45;

  private static final Words TAILS =
      new Words(
          List.of(
              "政府", "办公室", "办公厅", "委员会", "办事处", "委", "局", "厅", "部", "署", "院", "会", "政府办", "委办",
              "党组", "中心", "支队", "大队", "总队", "集团", "公司", "指挥部", "领导小组", "管委会", "工会", "法院", "检察院",
              "中央", "党工委", "妇联", "残联", "分行", "支行", "办", "银行", "人行", "联合社", "联社", "大学", "学院", "处",
              "协会", "联合会", "企业", "军区", "警备区", "分局", "监察委", "兵团", "社"));

  /** Ends that no other word than the name of an organ has, whatever it begins with. */
  private static final Words STRONG =
      new Words(
          List.of(
              "人民政府", "人民政府办公室", "人民政府办公厅", "街道办事处", "管理委员会", "管委会", "委员会办公室", "领导小组", "领导小组办公室",
              "指挥部", "指挥部办公室", "联席会议办公室"));

  private static final Words ZONES =
      new Words(List.of("开发区", "高新区", "工业园区", "产业园区", "度假区", "保税区", "示范区", "经开区"));

  /** Committees that are best known by their short names. */
  private static final String[][] COMMITTEES = {
    {"安委会", "安全生产委员会"},
    {"食安委", "食品安全委员会"},
    {"减灾委", "减灾委员会"},
    {"爱卫会", "爱国卫生运动委员会"},
    {"教委", "教育委员会"},
    {"发改委", "发展和改革委员会"},
    {"卫健委", "卫生健康委员会"},
    {"人社局", "人力资源和社会保障局"},
    {"住建局", "住房和城乡建设局"}
  };

  private static final Map<String, String> CENTRE =
      Map.of("党中央", "中共中央", "中央办公厅", "中共中央办公厅", "中办", "中共中央办公厅", "国办", "国务院办公厅", "中央", "中共中央");

  private static final int LONGEST_OWNER = 12;
  private static final String STATE = "中华人民共和国";
  private static final String GENERIC = "省市区县州盟旗镇乡";

  private Organs() {}

  /** True for an organ of the state or the party centre by its full or short name. */
  public static boolean isCentral(String name) {
    return CENTRAL.contains(name);
  }

  /** True where the whole of {@code name} may be one organ or several run together. */
  public static boolean isOrgan(Jurisdictions jurisdictions, String name) {
    if (name.length() < 2 || name.length() > LONGEST || !endsInTail(name, 0, name.length())) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!CodeWords.isWord(c) && c != '(' && c != ')' && c != '〇') {
        return false;
      }
    }
    return (startsOrgan(jurisdictions, name, 0) || isStrong(name))
        && !name.contains("关于")
        && !name.contains("的")
        && !name.startsWith("各")
        && !isSentence(name);
  }

  /** 云泽经济技术开发区: a zone, which stands for its committee where it signs by its name alone. */
  public static boolean isZone(Jurisdictions jurisdictions, String name) {
    return name.length() > 4
        && name.length() <= 20
        && ZONES.start(name, 2, name.length()) > 0
        && startsOrgan(jurisdictions, name, 0)
        && !isSentence(name);
  }

  /** True for words of running text that no organ's name holds. */
  private static boolean isSentence(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("要按在以并是了你我其".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return name.contains("部署")
        || name.contains("执行")
        || name.contains("落实")
        || name.contains("贯彻")
        || name.contains("负责");
  }

  private static boolean isStrong(String name) {
    return name.length() <= 30 && STRONG.start(name, 2, name.length()) > 0;
  }

  private static boolean endsInTail(String name, int from, int end) {
    return TAILS.start(name, from + 1, end) > 0 || end - from == 3 && name.startsWith("国务院", from);
  }

  /**
   * True where a place, a word for one's own place or an organ of the centre begins at {@code at}.
   */
  public static boolean startsOrgan(Jurisdictions jurisdictions, String name, int at) {
    if (name.startsWith("中共", at)
        || name.startsWith("党中央", at)
        || name.startsWith("国务院", at)
        || name.startsWith("国家", at)
        || name.startsWith("中央", at)
        || name.startsWith("全国", at)
        || name.startsWith("最高人民", at)
        || name.startsWith("共青团", at)
        || name.startsWith("中国", at)
        || name.startsWith("中华", at)
        || GENERIC.indexOf(name.charAt(at)) >= 0) {
      return true;
    }
    return centralEnd(name, at) > at || jurisdictions.longestAt(name, at) != null;
  }

  private static int centralEnd(String name, int at) {
    return CENTRAL.end(name, at, name.length());
  }

  /** The organs that {@code names} lists: divided by marks, or run together. */
  public static List<String> split(Jurisdictions jurisdictions, String names) {
    List<String> organs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || "、,; \u0001".indexOf(names.charAt(i)) >= 0) {
        if (i > from) {
          cut(jurisdictions, names.substring(from, i), organs);
        }
        from = i + 1;
      }
    }
    return organs;
  }

  private static void cut(Jurisdictions jurisdictions, String name, List<String> organs) {
    int from = 0;
    for (int i = 2; i < name.length() - 1; i++) {
      if (i - from >= 2 && endsInTail(name, from, i) && begins(jurisdictions, name, from, i)) {
        organs.add(name.substring(from, i));
        from = i;
      }
    }
    organs.add(name.substring(from));
  }

  /** True where a second organ begins at {@code at} behind the one that begins at {@code from}. */
  private static boolean begins(Jurisdictions jurisdictions, String name, int from, int at) {
    String before = name.substring(from, at);
    int central = centralEnd(name, at);
    if (central > at && (CENTRAL.is(name, from, at) || central == name.length())) {
      return !before.endsWith("中央") || !name.startsWith("办公", at);
    }
    if (before.startsWith("国家") || before.startsWith("中国")) {
      // 国家税务总局虚构省税务局 is one organ
      return name.startsWith("国家", at);
    }
    if (GENERIC.indexOf(name.charAt(from)) >= 0) {
      return name.charAt(at) == name.charAt(from) && endsInTail(name, 0, name.length());
    }
    if (before.startsWith("中共") && before.endsWith("委") || before.endsWith("委员会")) {
      // 中共河北…委员会河北…: the party's organ and the government's of one place
      int own = before.startsWith("中共") ? from + 2 : from;
      if (own + 2 < at
          && name.regionMatches(at, name, own, 2)
          && endsInTail(name, 0, name.length())) {
        return true;
      }
    }
    PlaceMatch place = jurisdictions.longestAt(name, at);
    return place != null && place.full() && place.end() < name.length()
        || name.startsWith("中共", at)
        || name.startsWith("共青团", at);
  }

  /**
   * The full name of an organ that a document of {@code home} names: 市政府办公室 becomes that of its
   * city, 政府 becomes 人民政府, 政府办 becomes 人民政府办公室, 市委 becomes that of the party.
   */
  public static String fullName(
      Jurisdictions jurisdictions, String organ, @Nullable Jurisdiction home) {
    String name = official(organ);
    if (name.startsWith("中共中央") || isCentral(name)) {
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
    if (place == null) {
      return name;
    }
    String after = rest.substring(1);
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
    if (isCentral(organ)) {
      return CENTRE.getOrDefault(organ, organ);
    }
    for (String[] committee : COMMITTEES) {
      int at = organ.indexOf(committee[0]);
      if (at > 0 && at <= LONGEST_OWNER) {
        String rest = organ.substring(at + committee[0].length());
        String tail = rest.equals("办") ? "办公室" : rest;
        return organ.substring(0, at) + committee[1] + tail;
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
    return organ.length() > end && organ.startsWith(STATE) && isCentral(organ.substring(end))
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
              ? home
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
