package org.zhengtu.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.vocabulary.Affiliate;
import org.zhengtu.vocabulary.Affiliates;
import org.zhengtu.vocabulary.Explanations;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.Organs;

/** Finds which agency a name means. */
final class Agencies {
  /** Families of which a place has several: one for each township and zone. */
  private static final Set<String> MANY = Set.of("人民政府", "党委", "政府办公厅（室）", "党委办公厅（室）");

  private static final List<String> GOVERNING =
      List.of(
          "人民政府", "政府", "管理委员会", "管委会", "管委", "办事处", "党工委", "党委", "委", "办公室", "办公厅", "办", "、", "和");

  private final Jurisdictions jurisdictions;
  private final Organs organs;
  private final Affiliates affiliates = Affiliates.load();
  private final Families families = Families.load();
  private final Explanations explanations = new Explanations();

  Agencies(Jurisdictions jurisdictions, Organs organs) {
    this.jurisdictions = jurisdictions;
    this.organs = organs;
  }

  /** The agency that {@code unit} is in a document of the place {@code home}. */
  Resolution<AgencyKey> unit(Unit unit, @Nullable String home) {
    String name = Folding.of(unit.name());
    OrganName organ = organs.read(name, 0, name.length(), jurisdictions.byCode(home));
    String code = unit.jurisdiction();
    if (code != null) {
      return new Resolved<>(key(unit, name, organ, code), reason(unit, organ, code));
    }
    if (organ.places().size() > 1) {
      List<AgencyKey> keys =
          organ.places().stream().map(p -> key(unit, name, organ, p.code())).toList();
      return new Ambiguous<>(keys, severalPlaces(unit, organ));
    }
    return new Unresolved<>("“" + unit.name() + "”：文中未说明属于何地 / nothing says of which place it is");
  }

  /** The agency of this full name, in a document of the place {@code home}. */
  Resolution<AgencyKey> named(String words, @Nullable String home) {
    String name = Folding.of(words);
    OrganName organ = organs.read(name, 0, name.length(), jurisdictions.byCode(home));
    Jurisdiction place = organ.place();
    return unit(
        new Unit(words, place == null ? null : place.code(), organ.families(), organ.group(), null),
        home);
  }

  /**
   * The agency that {@code override} means: by families, or by a name as its place would write it.
   */
  Resolution<AgencyKey> settled(Ruling override) {
    String place = override.place();
    String words = override.words();
    if (place == null || words == null) {
      return new Unresolved<>(override.explanation());
    }
    if (OverrideTable.areFamilies(families, words)) {
      List<String> sorted = families.sorted(List.of(words.split("、")));
      return new Resolved<>(new AgencyKey(place, sorted, false, ""), override.explanation());
    }
    String name = Folding.of(words);
    OrganName organ = organs.read(name, 0, name.length(), jurisdictions.byCode(place));
    Unit unit = new Unit(words, place, organ.families(), organ.group(), null);
    return new Resolved<>(key(unit, name, organ, place), override.explanation());
  }

  /** Why {@code unit} is the agency that it is, in a document of the place {@code home}. */
  Explanation explain(Unit unit, @Nullable String home) {
    String name = Folding.of(unit.name());
    OrganName organ = organs.read(name, 0, name.length(), jurisdictions.byCode(home));
    String code = unit.jurisdiction();
    Explanation.Rule rule = rule(organ, code, home);
    String told = rule == Explanation.Rule.STATED ? "" : organ.placeWords();
    String own = withoutPlace(name, organ.placeWords());
    return new Explanation(
        unit.name(),
        rule,
        told,
        code,
        explanations.of(own, unit.families()),
        code == null ? severalPlaces(unit, organ) : reason(unit, organ, code));
  }

  private Explanation.Rule rule(OrganName organ, @Nullable String code, @Nullable String home) {
    boolean told = organ.places().stream().anyMatch(place -> place.code().equals(code));
    if (!told) {
      return Explanation.Rule.STATED;
    }
    String words = organ.placeWords();
    if (Jurisdiction.STATE.equals(code) && !(words.isEmpty() && Jurisdiction.STATE.equals(home))) {
      return Explanation.Rule.STATE;
    }
    if (words.isEmpty()) {
      return Explanation.Rule.DOCUMENT_PLACE;
    }
    return jurisdictions.longestAt(words, 0) == null
        ? Explanation.Rule.RANK_WORD
        : Explanation.Rule.PLACE_NAMED;
  }

  private AgencyKey key(Unit unit, String name, OrganName organ, String code) {
    String own = withoutPlace(name, organ.placeWords());
    if (unit.group() || unit.families().isEmpty()) {
      return new AgencyKey(code, unit.families(), unit.group(), own);
    }
    if (MANY.containsAll(unit.families())) {
      return new AgencyKey(code, unit.families(), false, withoutTails(own));
    }
    return new AgencyKey(
        code, unit.families(), false, organs.locality(own) + apart(own, unit.families()));
  }

  /** The full name of an affiliate that shares its family with the main organ; else empty. */
  private String apart(String name, List<String> families) {
    Affiliate affiliate = affiliates.of(name, families);
    return affiliate != null && affiliate.sharesFamily() ? affiliate.name() : "";
  }

  private static String withoutPlace(String name, String placeWords) {
    String plain = name.startsWith("中共") ? name.substring(2) : name;
    boolean leads = plain.startsWith(placeWords) && plain.length() > placeWords.length();
    return leads ? plain.substring(placeWords.length()) : plain.equals(placeWords) ? "" : plain;
  }

  /** 苔菉乡人民政府 and 苔菉乡 give 苔菉乡; 人民政府 gives nothing. */
  private static String withoutTails(String name) {
    for (String tail : GOVERNING) {
      if (name.endsWith(tail)) {
        return withoutTails(name.substring(0, name.length() - tail.length()));
      }
    }
    return name;
  }

  private String reason(Unit unit, OrganName organ, String code) {
    Jurisdiction place = jurisdictions.byCode(code);
    String where = (place == null ? "" : place.name()) + " " + code;
    String by = organ.placeWords().isEmpty() ? "" : "“" + organ.placeWords() + "”";
    String does = unit.families().isEmpty() ? "" : String.join("、", unit.families());
    return "“"
        + unit.name()
        + "”：地方 "
        + where
        + (by.isEmpty() ? "（本文所在地）" : "（据" + by + "）")
        + (does.isEmpty() ? "，以名称识别" : "，职能 " + does)
        + " / place "
        + where
        + (by.isEmpty() ? " (the document's own)" : " (by " + by + ")")
        + (does.isEmpty() ? ", told apart by its name" : ", families " + does);
  }

  private static String severalPlaces(Unit unit, OrganName organ) {
    List<String> places =
        organ.places().stream().map(place -> place.name() + " " + place.code()).toList();
    return "“"
        + unit.name()
        + "”：“"
        + organ.placeWords()
        + "”可指 "
        + String.join("、", places)
        + " / the place name has several meanings";
  }
}
