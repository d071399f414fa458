package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.FullNames;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.parse.unit.OrganPlaces;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/**
 * The names of issuers: those of the title, the signature, the portal's table and the head, and the
 * fullest that they give one organ.
 */
final class IssuerNames {
  private IssuerNames() {}

  /** The organs before 关于, 印发 or 转发 in a title. */
  static List<String> inTitle(Jurisdictions jurisdictions, Pollution pollution, Span title) {
    String text = pollution.text();
    int about = TitleIssuers.end(text, title.start(), title.end());
    if (about > title.start()) {
      return parted(jurisdictions, pollution, title.start(), about);
    }
    // 云泽市人民政府工作规则: a title without 关于 may begin with its issuer
    int government = Within.first(text, "人民政府", title.start() + 2, title.end());
    return government < 0 || government > title.start() + 16
        ? List.of()
        : named(jurisdictions, pollution.value(title.start(), government + 4));
  }

  /** Those of the signature. */
  static List<String> signed(
      Jurisdictions jurisdictions, Pollution pollution, @Nullable Signature signature) {
    List<String> organs = new ArrayList<>();
    if (signature != null) {
      for (Span line : signature.organs()) {
        organs.addAll(parted(jurisdictions, pollution, line.start(), line.end()));
      }
    }
    return organs;
  }

  /** The words of the range with a blank where blanks stand. */
  private static String spaced(Pollution pollution, int from, int to) {
    StringBuilder words = new StringBuilder();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || pollution.isGap(i)) {
        words.append(words.isEmpty() ? "" : " ").append(pollution.value(start, i));
        start = i;
      }
    }
    return words.toString();
  }

  /** The organs of the range, which blanks may part; 国家税务总局 云泽市税务局 is one. */
  private static List<String> parted(
      Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    String spaced = spaced(pollution, from, to);
    int blank = spaced.indexOf(' ');
    boolean one = blank < 0 || IssuingOrgans.isCentral(spaced.substring(0, blank));
    List<String> organs = one ? List.of() : named(jurisdictions, placed(jurisdictions, spaced));
    return organs.isEmpty() ? named(jurisdictions, pollution.value(from, to)) : organs;
  }

  /** 云泽省教育厅 财政厅: the place of the first is that of the others, too. */
  private static String placed(Jurisdictions jurisdictions, String spaced) {
    String[] organs = spaced.split(" ");
    PlaceMatch place = jurisdictions.longestAt(spaced, 0);
    if (place == null || !place.full() || !IssuingOrgans.isOrgan(jurisdictions, organs[0])) {
      return spaced;
    }
    for (int i = 1; i < organs.length; i++) {
      String organ = organs[i];
      boolean bare =
          organ.length() > 2
              && "厅局委".indexOf(organ.charAt(organ.length() - 1)) >= 0
              && !IssuingOrgans.startsOrgan(jurisdictions, organ, 0);
      organs[i] = bare ? spaced.substring(0, place.end()) + organ : organ;
    }
    return String.join(" ", organs);
  }

  /** The organs that the words list; none where something else stands among them. */
  static List<String> named(Jurisdictions jurisdictions, @Nullable String words) {
    if (words == null) {
      return List.of();
    }
    List<String> organs = IssuingOrgans.split(jurisdictions, words);
    boolean all =
        organs.stream()
            .allMatch(
                o ->
                    IssuingOrgans.isOrgan(jurisdictions, o)
                        || IssuingOrgans.isZone(jurisdictions, o));
    return all ? organs : List.of();
  }

  /** True where the words are one or several organs and nothing else. */
  static boolean areOrgans(Jurisdictions jurisdictions, String words) {
    List<String> organs = IssuingOrgans.split(jurisdictions, words);
    return !organs.isEmpty()
        && organs.stream().allMatch(o -> IssuingOrgans.isOrgan(jurisdictions, o));
  }

  /** 云泽市人民政府（办公室） is how portals write that the government's office made it public. */
  static List<String> published(Jurisdictions jurisdictions, @Nullable String words) {
    return words == null
        ? List.of()
        : named(jurisdictions, words.replace("政府（办公室）", "政府办公室").replace("政府(办公室)", "政府办公室"));
  }

  /** The longest of the names that other places give the same organ. */
  static String fullest(
      Jurisdictions jurisdictions,
      OrganPlaces places,
      String organ,
      int at,
      int size,
      List<List<String>> told,
      @Nullable Jurisdiction home) {
    String name = FullNames.of(jurisdictions, organ, home);
    if (IssuingOrgans.isCentral(name)) {
      return name;
    }
    for (List<String> organs : told) {
      if (organs.size() != size) {
        continue;
      }
      String other = FullNames.of(jurisdictions, organs.get(at), home);
      if (other.length() > name.length()
          && (plain(other).endsWith(plain(name))
              || isSame(places, name, other)
              || isCommittee(name, other))) {
        name = other;
      }
    }
    return name;
  }

  /** 云泽市云东区人民政府城北街道办事处 is that of 云东区城北街道办事处. */
  private static String plain(String organ) {
    String plain = organ.replace("管理委员会", "管委会");
    return plain.endsWith("街道办事处") ? plain.replace("人民政府", "") : plain;
  }

  /** 云泽市发展改革委 and 云泽市发展和改革委员会: all words of the short name, in order. */
  private static boolean isCommittee(String name, String other) {
    if (!name.endsWith("委") || !other.endsWith("委员会")) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < other.length() && at < name.length(); i++) {
      at += other.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }

  /** 印江县… and 印江土家族苗族自治县…: one place, and the same words behind it. */
  private static boolean isSame(OrganPlaces places, String name, String other) {
    return places.rest(name).equals(places.rest(other))
        && places.rest(name).length() >= 2
        && places.of(name) != null
        && Objects.equals(places.of(name), places.of(other));
  }
}
