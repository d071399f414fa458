package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** Names of issuing organs: what looks like one, and several run together. */
public final class IssuingOrgans {
  private static final Words CENTRAL = new Words(Lexicon.words("central-organs.txt"));
  private static final WordFile WORDS = WordFile.read("issuing-organs.txt");
  private static final Words ENDS = WORDS.set("ends");
  private static final Words SURE_ENDS = WORDS.set("sure ends");
  private static final Words BODY_ENDS = WORDS.set("body ends");
  private static final Words PLACED_ENDS = WORDS.set("placed ends");
  private static final Words ZONES = WORDS.set("zones");
  private static final Words BEGINNINGS = WORDS.set("beginnings");
  private static final Words SENTENCE = WORDS.set("sentence");
  private static final Words OWNERS = WORDS.set("owners");
  private static final Words OWNER_ENDS = WORDS.set("owner ends");
  private static final Words INNER = WORDS.set("inner ends");
  private static final int LONGEST = 45;
  private static final String STATE = "中华人民共和国";
  private static final String GENERIC = "省市区县州盟旗镇乡";

  private IssuingOrgans() {}

  /** True for an organ of the state or the party centre by its full or short name. */
  public static boolean isCentral(String name) {
    return CENTRAL.contains(name);
  }

  /** True for an organ of the centre, and for an office within one: 民政部办公厅, 海关总署监管司. */
  static boolean isOfCentre(Jurisdictions jurisdictions, String name) {
    if (name.startsWith(STATE) && name.length() > STATE.length()) {
      return isOfCentre(jurisdictions, name.substring(STATE.length()));
    }
    int owner = centralEnd(name, 0);
    return owner == name.length()
        || owner > 2
            && isWhollyCentral(name, owner)
            && isInner(name, owner)
            && jurisdictions.longestAt(name, owner) == null;
  }

  /** True where what stands behind {@code owner} is an office within an organ: 办公厅, 监管司. */
  static boolean isInner(String name, int owner) {
    return owner + 1 < name.length() && INNER.start(name, owner + 1, name.length()) > 0;
  }

  /** True for names that no organ of a province or a city has: 国家…, …部, …总局. */
  private static boolean isWhollyCentral(String name, int end) {
    return OWNERS.at(name, 0) || OWNER_ENDS.start(name, 1, end) > 0;
  }

  /** True where the whole of {@code name} may be one organ or several run together. */
  public static boolean isOrgan(Jurisdictions jurisdictions, String name) {
    if (name.length() < 2
        || name.length() > LONGEST
        || name.endsWith("部委")
        || !endsAsOrgan(name, 0, name.length())) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!CodeWords.isWord(c) && "()（）〇".indexOf(c) < 0) {
        return false;
      }
    }
    return (startsOrgan(jurisdictions, name, 0)
            || isSure(name)
            || isOfUnknownPlace(name)
            || isCompany(jurisdictions, name))
        && !name.startsWith("各")
        && !(isBody(jurisdictions, name) ? isSentence(name.replace("的", "")) : isSentence(name));
  }

  /** 国网云泽市电力公司: the place of a company stands behind its owner's short name. */
  private static boolean isCompany(Jurisdictions jurisdictions, String name) {
    PlaceMatch place = name.endsWith("公司") ? jurisdictions.longestAt(name, 2) : null;
    return place != null && place.full();
  }

  /** 云溪镇党政办公室, 云中旗公安局交警大队: the word for its place tells an organ, known or not. */
  private static boolean isOfUnknownPlace(String name) {
    for (int i = 2; i < Math.min(6, name.length() - 2); i++) {
      boolean ranked = "市县区旗镇乡".indexOf(name.charAt(i)) >= 0 || name.startsWith("街道", i);
      if (ranked) {
        return PLACED_ENDS.start(name, i + 1, name.length()) > 0;
      }
    }
    return false;
  }

  /** 云泽市…感染的肺炎疫情防控工作领导小组: only such bodies have 的 in their names. */
  private static boolean isBody(Jurisdictions jurisdictions, String name) {
    return name.indexOf('的') > 0
        && BODY_ENDS.start(name, 2, name.length()) > 0
        && startsOrgan(jurisdictions, name, 0);
  }

  /** 云泽经济技术开发区: a zone, which stands for its committee where it signs by its name alone. */
  public static boolean isZone(Jurisdictions jurisdictions, String name) {
    return name.length() > 4
        && name.length() <= 20
        && ZONES.start(name, 2, name.length()) > 0
        && startsOrgan(jurisdictions, name, 0)
        && !isSentence(name);
  }

  private static boolean isSentence(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (SENTENCE.at(name, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSure(String name) {
    return name.length() <= 30 && SURE_ENDS.start(name, 2, name.length()) > 0;
  }

  private static boolean endsAsOrgan(String name, int from, int end) {
    return ENDS.start(name, from + 1, end) > 0 || end - from == 3 && name.startsWith("国务院", from);
  }

  /**
   * True where a place, a word for one's own place or an organ of the centre begins at {@code at}.
   */
  public static boolean startsOrgan(Jurisdictions jurisdictions, String name, int at) {
    return BEGINNINGS.at(name, at)
        || CENTRAL.at(name, at)
        || jurisdictions.longestAt(name, at) != null;
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
      if (i - from >= 2 && endsAsOrgan(name, from, i) && begins(jurisdictions, name, from, i)) {
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
    if (central > at
        && (isOfCentre(jurisdictions, before) || isOfCentre(jurisdictions, name.substring(at)))) {
      return !before.endsWith("中央") || !name.startsWith("办公", at);
    }
    if (before.startsWith("国家") || before.startsWith("中国")) {
      // 国家税务总局虚构省税务局 is one organ
      return name.startsWith("国家", at);
    }
    if (GENERIC.indexOf(name.charAt(from)) >= 0) {
      return name.charAt(at) == name.charAt(from) && endsAsOrgan(name, 0, name.length());
    }
    if (before.startsWith("中共") && before.endsWith("委") || before.endsWith("委员会")) {
      // 中共河北…委员会河北…: the party's organ and the government's of one place
      int own = before.startsWith("中共") ? from + 2 : from;
      if (own + 2 < at
          && name.regionMatches(at, name, own, 2)
          && endsAsOrgan(name, 0, name.length())) {
        return true;
      }
    }
    PlaceMatch place = jurisdictions.longestAt(name, at);
    return place != null && place.full() && place.end() < name.length()
        || name.startsWith("中共", at)
        || name.startsWith("共青团", at);
  }
}
