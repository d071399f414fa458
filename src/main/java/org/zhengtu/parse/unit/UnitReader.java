package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.OrganName.Kind;
import org.zhengtu.vocabulary.Organs;

/** Reads names of organs, alone and in lists, by the vocabularies of places and families. */
public final class UnitReader {
  private static final int LONGEST = 40;
  private static final Words SHARING =
      new Words(
          List.of(
              "园区", "功能区", "功能园区", "产业园区", "板块", "市直园区", "市属园区", "直属园区", "街道", "管委会", "镇人民政府",
              "乡人民政府", "办事处", "镇政府", "乡政府", "幼儿园", "村委会", "村民委员会", "居委会"));
  private static final String STOPS = "。;:《》,、?!\"";

  private final Organs organs;
  private final UnitListWords words = new UnitListWords();

  /** A reader that knows these places and families. */
  public UnitReader(Jurisdictions jurisdictions, Families families) {
    this.organs = new Organs(jurisdictions, families);
  }

  /** The organ that the whole of {@code [from, to)} names. */
  public Unit unit(Reading reading, int from, int to, Home home) {
    OrganName name = organs.read(reading.folded(), from, to, home.place());
    Jurisdiction place = name.place();
    return new Unit(
        reading.text(from, to),
        place == null ? null : place.code(),
        name.families(),
        name.group(),
        reading.evidence(from, to));
  }

  /** The organs that the enumeration {@code [from, to)} names, in order. */
  public List<Unit> list(Reading reading, int from, int to, Home home) {
    return units(reading, new UnitList(organs, words, reading, home).names(from, to), home);
  }

  /** As {@link #list}, where the units may be told what to do: 各区政府做好发布工作. */
  public List<Unit> answering(Reading reading, int from, int to, Home home) {
    return units(reading, new UnitList(organs, words, reading, home).answering(from, to), home);
  }

  private List<Unit> units(Reading reading, List<Span> names, Home home) {
    List<Unit> units = new ArrayList<>();
    boolean each = false;
    for (Span name : names) {
      Unit unit = unit(reading, name.start(), name.end(), home);
      boolean shares =
          each
              && "、,".indexOf(reading.folded().charAt(name.start() - 1)) >= 0
              && SHARING.at(reading.folded(), name.start());
      units.add(shares ? collective(unit) : unit);
      each = shares || reading.folded().charAt(name.start()) == '各';
    }
    return SharedEnds.given(organs, units);
  }

  /** 园区管委会 behind 各县区人民政府、 shares its 各. */
  private static Unit collective(Unit unit) {
    return new Unit(unit.name(), unit.jurisdiction(), unit.families(), true, unit.evidence());
  }

  /** True where the enumeration names organs and nothing else. */
  public boolean lists(Reading reading, int from, int to, Home home) {
    List<Span> names = new UnitList(organs, words, reading, home).names(from, to);
    return !names.isEmpty()
        && names.stream().allMatch(name -> looksLikeUnit(reading, name.start(), name.end()));
  }

  /** End of the longest organ name that starts at {@code from}, or -1. */
  public int leading(Reading reading, int from, int to) {
    String folded = reading.folded();
    int end = -1;
    for (int i = from + 2; i <= Math.min(to, from + LONGEST); i++) {
      char last = folded.charAt(i - 1);
      if (last == '(') {
        int close = Brackets.close(folded, i - 1, to);
        if (close < 0) {
          return end;
        }
        end = end == i - 1 && isRank(folded, i, close) ? close + 1 : end;
        i = close + 1;
        continue;
      }
      if (STOPS.indexOf(last) >= 0 && !(last == '、' && goesOn(folded, from, i - 1, to))) {
        return end;
      }
      if (organs.mayBeName(folded, from, i)
          && names(organs.read(folded, from, i, null), i - from)) {
        end = i;
      }
    }
    return end;
  }

  /** 各县、区人民政府 and 党工委、管委会办公室 go on behind the mark at {@code mark}. */
  private boolean goesOn(String folded, int from, int mark, int to) {
    if (folded.startsWith("党工委、管委会", Math.max(from, mark - 3))) {
      return true;
    }
    return mark + 1 < to && folded.charAt(mark + 1) != '各' && isRank(folded, from, mark);
  }

  private static boolean names(OrganName name, int length) {
    return name.whole() && (name.kind() != Kind.COLLECTIVE || length > 3) || ranks(name);
  }

  /** True for the name of a kind of body that is known, though it may have no family: 海鸿集团. */
  public boolean explains(String name) {
    Kind kind = organs.read(name, 0, name.length(), null).kind();
    return kind != Kind.UNKNOWN && kind != Kind.SUBJECT;
  }

  /** True where the whole of {@code [from, to)} is an organ's name. */
  public boolean looksLikeUnit(Reading reading, int from, int to) {
    if (to - from < 2 || to - from > LONGEST || !organs.mayBeName(reading.folded(), from, to)) {
      return false;
    }
    OrganName name = organs.read(reading.folded(), from, to, null);
    return name.whole() || ranks(name);
  }

  /** True for words of rank and nothing else: 社区, 街道. */
  public boolean namesRanks(Reading reading, int from, int to) {
    return isRank(reading.folded(), from, to);
  }

  private boolean isRank(String folded, int from, int to) {
    return organs.mayBeRank(folded, from, to)
        && organs.read(folded, from, to, null).kind() == Kind.RANK;
  }

  /** 各县区, 乡镇(街道): those who govern them. */
  private static boolean ranks(OrganName name) {
    return name.kind() == Kind.RANK && name.group();
  }
}
