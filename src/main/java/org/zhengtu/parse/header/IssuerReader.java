package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.ProvinceCodes;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.FullNames;
import org.zhengtu.parse.unit.IssuingPlace;
import org.zhengtu.parse.unit.MentionedPlace;
import org.zhengtu.parse.unit.OrganPlaces;
import org.zhengtu.parse.unit.OwnRank;
import org.zhengtu.record.Level;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Finds out who issued a document. The signature, the title, the portal's 发布机构 and the line
 * 云泽市人民政府文件 each tell a part; the organ's place may stand in another of them, in the document that
 * carries this one, in the number or in the text.
 */
final class IssuerReader {
  private final Jurisdictions jurisdictions;
  private final Reading reading;
  private final Pollution pollution;
  private final IssuerClues clues;
  private final OrganPlaces places;
  private final ToldIssuers told;

  private List<String> chosen;
  private @Nullable IssuingPlace place;

  private IssuerReader(
      Jurisdictions jurisdictions, Reading reading, Pollution pollution, IssuerClues clues) {
    this.jurisdictions = jurisdictions;
    this.reading = reading;
    this.pollution = pollution;
    this.clues = clues;
    this.places = new OrganPlaces(jurisdictions, reading.folded());
    this.told = ToldIssuers.of(jurisdictions, pollution, clues);
    this.chosen = told.surest();
    this.place = named();
  }

  /** Who issued the document that tells this. */
  static Issuers read(
      Jurisdictions jurisdictions, Reading reading, Pollution pollution, IssuerClues clues) {
    return new IssuerReader(jurisdictions, reading, pollution, clues).read();
  }

  private Issuers read() {
    if (told.reprinted()
        && clues.addressed() == Level.COUNTY
        && place != null
        && place.level() == Level.TOWNSHIP) {
      // a town prints what its county sent to all towns
      chosen = List.of();
      place = of(place.place());
    }
    place = place == null ? carried() : place;
    place = place == null ? of(NumberedPlaces.of(jurisdictions, clues, chosen)) : place;
    place = place == null && chosen.isEmpty() ? ofSite() : place;
    place = place == null ? IssuerPlaces.mentioned(jurisdictions, reading, words(), chosen) : place;
    place = place == null ? ofStateZone() : place;
    place = place == null ? of(IssuerPlaces.abridged(jurisdictions, chosen)) : place;
    place = place == null ? of(IssuerPlaces.credited(jurisdictions, clues.index())) : place;
    if (place != null) {
      chosen = coded(place);
    } else if (chosen.stream().allMatch(IssuerReader::isNameless)) {
      return new Issuers(List.of(), null, levelAlone());
    }
    return new Issuers(fullNames(), place, level());
  }

  /** The place that the issuers name, or a plan's title of one within it. */
  private @Nullable IssuingPlace named() {
    IssuingPlace named = null;
    for (List<String> organs : told.all()) {
      for (String organ : organs) {
        named = named == null ? places.of(organ) : named;
      }
    }
    if (clues.title() == null || !told.reprinted()) {
      return named;
    }
    IssuingPlace titles = places.ofTitle(words());
    boolean inner =
        titles != null && (named == null || jurisdictions.within(titles.place(), named.place()));
    return inner ? titles : named;
  }

  private String words() {
    Span title = clues.title();
    return title == null ? "" : pollution.value(title.start(), title.end());
  }

  private static @Nullable IssuingPlace of(@Nullable Jurisdiction place) {
    return place == null ? null : new IssuingPlace(place, place.level());
  }

  /** The place of the document that carries this one, or the one that 市 means there. */
  private @Nullable IssuingPlace carried() {
    Jurisdiction carrier = clues.carrier() == null ? null : clues.carrier().place();
    if (carrier == null || chosen.isEmpty()) {
      return of(carrier);
    }
    return of(FullNames.own(jurisdictions, chosen.getFirst().charAt(0), carrier));
  }

  /** The place whose site prints a text of 我市 or 市经信局 that names no issuer. */
  private @Nullable IssuingPlace ofSite() {
    IssuingPlace site = clues.site() == null ? null : places.of(clues.site());
    String rank = site == null ? "" : MentionedPlace.rank(reading);
    return site == null || !site.place().name().endsWith(rank) ? null : site;
  }

  private @Nullable IssuingPlace ofStateZone() {
    return isProvinces(reading, chosen)
        ? of(StateZones.province(jurisdictions, reading.folded()))
        : null;
  }

  /** 云政发〔2021〕2号 is the government's, whoever of its offices made it public. */
  private List<String> coded(IssuingPlace place) {
    boolean open =
        chosen.isEmpty()
            || told.reprinted() && chosen == told.published() && told.published().size() == 1;
    DocumentNumber number = clues.number();
    if (!open || number == null) {
      return chosen;
    }
    String coded = ProvinceCodes.government(number.agencyCode(), place.place());
    boolean other =
        chosen.isEmpty() || coded != null && isOffice(coded) != isOffice(chosen.getFirst());
    return coded == null || !other ? chosen : List.of(coded);
  }

  /** The level of a document whose place nothing tells. */
  private @Nullable Level levelAlone() {
    if (clues.title() != null && OrganPlaces.beginsWithTown(words())) {
      return Level.TOWNSHIP;
    }
    Level addressed = clues.addressed();
    if (addressed == null && MentionedPlace.isProvince(reading.folded())) {
      return Level.PROVINCE;
    }
    String rank = chosen.isEmpty() ? MentionedPlace.own(reading.folded()) : chosen.getFirst();
    if (!rank.isEmpty()) {
      return level(rank);
    }
    return addressed == null ? OwnRank.of(reading, 0, reading.length()) : addressed;
  }

  private List<String> fullNames() {
    Jurisdiction home = place == null ? null : place.place();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      names.add(
          IssuerNames.fullest(
              jurisdictions, places, chosen.get(i), i, chosen.size(), told.lists(), home));
    }
    return names;
  }

  private @Nullable Level level() {
    if (place != null) {
      return place.level();
    }
    return OrganPlaces.isTownship(chosen.getFirst()) ? Level.TOWNSHIP : null;
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
}
