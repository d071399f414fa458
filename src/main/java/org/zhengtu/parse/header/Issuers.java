package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.ProvinceCodes;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.FullNames;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.IssuingPlace;
import org.zhengtu.parse.unit.MentionedPlace;
import org.zhengtu.parse.unit.Organs;
import org.zhengtu.parse.unit.OwnRank;
import org.zhengtu.parse.unit.PlaceReader;
import org.zhengtu.record.Level;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Who issued a document, by full name, and whose organ the first of them is. The signature, the
 * title, the portal's 发布机构 and the line 云泽市人民政府文件 each tell a part.
 *
 * @param names full names in the order of the title, else of the signature
 * @param place whose organ the first is; null where nothing tells
 * @param level the place's, or what 区政府 tells without its place; null for neither
 */
record Issuers(List<String> names, @Nullable IssuingPlace place, @Nullable Level level) {

  /** Copies the list. */
  Issuers {
    names = List.copyOf(names);
  }

  static Issuers read(
      Jurisdictions jurisdictions,
      Reading reading,
      Pollution pollution,
      @Nullable Span title,
      @Nullable Signature signature,
      PortalTable table,
      @Nullable String redHead,
      @Nullable String standing,
      @Nullable DocumentNumber number,
      @Nullable Level addressed,
      @Nullable Home carrier) {
    List<String> titled = title == null ? List.of() : inTitle(jurisdictions, pollution, title);
    List<String> signed = signed(jurisdictions, pollution, signature);
    List<String> published = named(jurisdictions, published(table));
    List<String> headed = named(jurisdictions, redHead);
    PlaceReader places = new PlaceReader(jurisdictions, reading.folded());
    List<String> alone = named(jurisdictions, standing);
    boolean namesIssuer = title != null && isNamed(pollution, title);
    // a title may name the first only of those who sign
    boolean first =
        titled.size() == 1 && signed.size() > 1 && signed.getFirst().endsWith(titled.getFirst());
    List<List<String>> told =
        namesIssuer && !first
            ? List.of(titled, signed, headed, published)
            : List.of(signed, titled, headed, published);
    IssuingPlace place = null;
    for (List<String> organs : List.of(signed, titled, headed, published, alone)) {
      for (String organ : organs) {
        place = place == null ? places.of(organ) : place;
      }
    }
    if (title != null && titled.isEmpty() && signed.isEmpty() && headed.isEmpty()) {
      IssuingPlace named = places.ofTitle(pollution.value(title.start(), title.end()));
      boolean inner =
          named != null && (place == null || jurisdictions.within(named.place(), place.place()));
      place = inner ? named : place;
    }
    List<String> chosen = List.of();
    for (List<String> organs : told) {
      chosen = chosen.isEmpty() ? organs : chosen;
    }
    chosen = chosen.isEmpty() ? alone : chosen;
    boolean reprinted = titled.isEmpty() && signed.isEmpty() && headed.isEmpty();
    if (reprinted
        && addressed == Level.COUNTY
        && place != null
        && place.level() == Level.TOWNSHIP) {
      // a town prints what its county sent to all towns
      chosen = List.of();
      place = new IssuingPlace(place.place(), place.place().level());
    }
    if (place == null && carrier != null && carrier.place() != null && !chosen.isEmpty()) {
      Jurisdiction own = FullNames.own(jurisdictions, chosen.getFirst().charAt(0), carrier.place());
      place = own == null ? null : new IssuingPlace(own, own.level());
    }
    if (place == null && chosen.isEmpty() && carrier != null && carrier.place() != null) {
      place = new IssuingPlace(carrier.place(), carrier.place().level());
    }
    if (place == null && number != null && !chosen.isEmpty() && chosen.getFirst().startsWith("省")) {
      Jurisdiction province = ProvinceCodes.province(jurisdictions, number.agencyCode());
      place = province == null ? null : new IssuingPlace(province, province.level());
    }
    if (place == null) {
      place = mentioned(jurisdictions, reading, pollution, title, chosen);
    }
    if (place == null && isProvinces(reading, chosen)) {
      Jurisdiction province = StateZones.province(jurisdictions, reading.folded());
      place = province == null ? null : new IssuingPlace(province, province.level());
    }
    if ((chosen.isEmpty() || reprinted && chosen == published && published.size() == 1)
        && number != null
        && place != null) {
      // 云政发〔2021〕2号 is the government's, whoever of its offices made it public
      String coded = ProvinceCodes.government(number.agencyCode(), place.place());
      boolean other =
          chosen.isEmpty() || coded != null && isOffice(coded) != isOffice(chosen.getFirst());
      chosen = coded == null || !other ? chosen : List.of(coded);
    }
    if (place == null && chosen.stream().allMatch(Issuers::isNameless)) {
      String own = MentionedPlace.own(reading.folded());
      String rank = chosen.isEmpty() ? own : chosen.getFirst();
      if (title != null
          && PlaceReader.beginsWithTown(pollution.value(title.start(), title.end()))) {
        return new Issuers(List.of(), null, Level.TOWNSHIP);
      }
      if (addressed == null && MentionedPlace.isProvince(reading.folded())) {
        return new Issuers(List.of(), null, Level.PROVINCE);
      }
      Level unnamed = addressed == null ? OwnRank.of(reading, 0, reading.length()) : addressed;
      return new Issuers(List.of(), null, rank.isEmpty() ? unnamed : level(rank));
    }
    Jurisdiction home = place == null ? null : place.place();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      names.add(fullest(jurisdictions, places, chosen.get(i), i, chosen.size(), told, home));
    }
    boolean town = place == null && PlaceReader.isTownship(chosen.getFirst());
    Level level = place == null ? null : place.level();
    return new Issuers(names, place, town ? Level.TOWNSHIP : level);
  }

  /** True for 云泽市人民政府关于…: a plan's own title only begins with whose plan it is. */
  private static boolean isNamed(Pollution pollution, Span title) {
    return TitleIssuers.end(pollution.text(), title.start(), title.end()) > title.start();
  }

  private static boolean isProvinces(Reading reading, List<String> organs) {
    return organs.isEmpty()
        ? MentionedPlace.rank(reading).equals("省")
        : organs.getFirst().startsWith("省");
  }

  private static boolean isOffice(String organ) {
    return organ.endsWith("办公室") || organ.endsWith("办公厅") || organ.endsWith("府办");
  }

  /** 区人民政府 of a place that nothing tells: no full name can be given. */
  private static boolean isNameless(String organ) {
    return "省市县区州盟旗".indexOf(organ.charAt(0)) >= 0;
  }

  /** 市 may be a city's or a county's; the higher is the usual one. */
  private static @Nullable Level level(String organ) {
    return switch (organ.charAt(0)) {
      case '省' -> Level.PROVINCE;
      case '市', '州', '盟' -> Level.CITY;
      case '镇', '乡' -> Level.TOWNSHIP;
      default -> Level.COUNTY;
    };
  }

  /** The place that the title, then the text, names most, of the rank that the issuer says. */
  private static @Nullable IssuingPlace mentioned(
      Jurisdictions jurisdictions,
      Reading reading,
      Pollution pollution,
      @Nullable Span title,
      List<String> organs) {
    String words = title == null ? "" : pollution.value(title.start(), title.end());
    String rank =
        organs.isEmpty() ? MentionedPlace.rank(reading) : organs.getFirst().substring(0, 1);
    if (!organs.isEmpty() && PlaceReader.isTownship(organs.getFirst())) {
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
    if (place == null && organs.isEmpty()) {
      place = MentionedPlace.cityOfOrgans(jurisdictions, reading.folded());
    }
    if (place == null && organs.isEmpty() && !rank.isEmpty() && !rank.equals("省")) {
      place = MentionedPlace.find(jurisdictions, reading.folded(), words, "");
      // a text of 我市 that names a province, whose notices it cites, is none of the province's
      place = place != null && place.level() == Level.PROVINCE ? null : place;
    }
    if (place == null) {
      return null;
    }
    boolean town = organs.isEmpty() && "镇乡".contains(rank) && !rank.isEmpty();
    return new IssuingPlace(place, town ? Level.TOWNSHIP : place.level());
  }

  /** 云泽市人民政府（办公室） is how portals write that the government's office made it public. */
  private static @Nullable String published(PortalTable table) {
    String words = table.words(PortalField.ISSUER);
    return words == null ? null : words.replace("政府（办公室）", "政府办公室").replace("政府(办公室)", "政府办公室");
  }

  private static boolean isZone(String organ) {
    return organ.contains("管委会") || organ.contains("管理委员会") || organ.contains("园区");
  }

  /** The longest of the names that other places give the same organ. */
  private static String fullest(
      Jurisdictions jurisdictions,
      PlaceReader places,
      String organ,
      int at,
      int size,
      List<List<String>> told,
      @Nullable Jurisdiction home) {
    String name = FullNames.of(jurisdictions, organ, home);
    if (Organs.isCentral(name)) {
      return name;
    }
    for (List<String> organs : told) {
      if (organs.size() != size) {
        continue;
      }
      String other = FullNames.of(jurisdictions, organs.get(at), home);
      if (other.length() > name.length()
          && (plain(other).endsWith(plain(name)) || isSame(places, name, other))) {
        name = other;
      }
    }
    return name;
  }

  private static String plain(String organ) {
    return organ.replace("管理委员会", "管委会");
  }

  /** 印江县… and 印江土家族苗族自治县…: one place, and the same words behind it. */
  private static boolean isSame(PlaceReader places, String name, String other) {
    return places.rest(name).equals(places.rest(other))
        && places.rest(name).length() >= 2
        && places.of(name) != null
        && Objects.equals(places.of(name), places.of(other));
  }

  /** The organs before 关于, 印发 or 转发 in a title. */
  static List<String> inTitle(Jurisdictions jurisdictions, Pollution pollution, Span title) {
    String text = pollution.text();
    int about = TitleIssuers.end(text, title.start(), title.end());
    if (about > title.start()) {
      return named(jurisdictions, pollution.value(title.start(), about));
    }
    // 云泽市人民政府工作规则: a title without 关于 may begin with its issuer
    int government = Within.first(text, "人民政府", title.start() + 2, title.end());
    return government < 0 || government > title.start() + 16
        ? List.of()
        : named(jurisdictions, pollution.value(title.start(), government + 4));
  }

  private static List<String> signed(
      Jurisdictions jurisdictions, Pollution pollution, @Nullable Signature signature) {
    List<String> organs = new ArrayList<>();
    if (signature != null) {
      for (Span line : signature.organs()) {
        organs.addAll(named(jurisdictions, pollution.value(line.start(), line.end())));
      }
    }
    return organs;
  }

  private static List<String> named(Jurisdictions jurisdictions, @Nullable String words) {
    if (words == null) {
      return List.of();
    }
    List<String> organs = Organs.split(jurisdictions, words);
    boolean all =
        organs.stream()
            .allMatch(o -> Organs.isOrgan(jurisdictions, o) || Organs.isZone(jurisdictions, o));
    return all ? organs : List.of();
  }
}
