package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Family;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/** Reads names of organs, alone and in lists, by the vocabularies of places and families. */
final class UnitReader {
  private static final String SEPARATORS = "、,;，；";
  private static final String TAILS = "局厅委办部署会院所队处社团站室";

  @SuppressWarnings("unused")
  private final Jurisdictions jurisdictions;

  private final Families families;

  UnitReader(Jurisdictions jurisdictions, Families families) {
    this.jurisdictions = jurisdictions;
    this.families = families;
  }

  /** The organ that the whole of {@code [from, to)} names. */
  Unit unit(Reading reading, int from, int to, Home home) {
    String name = reading.folded(from, to);
    Jurisdiction place = home.place();
    return new Unit(
        reading.text(from, to),
        place == null ? null : place.code(),
        familiesOf(name),
        name.startsWith("各") || name.endsWith("相关部门") || name.endsWith("有关部门"),
        Evidence.quoted(reading.span(from, to)));
  }

  /** The organs that the enumeration {@code [from, to)} names, in order. */
  List<Unit> list(Reading reading, int from, int to, Home home) {
    List<Unit> units = new ArrayList<>();
    String folded = reading.folded();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? folded.charAt(i) : '、';
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if ((i == to || depth <= 0) && SEPARATORS.indexOf(c) >= 0) {
        if (i > start) {
          units.add(unit(reading, start, i, home));
        }
        start = i + 1;
      }
    }
    return units;
  }

  /** End of the longest organ name that starts at {@code from}, or -1. */
  int leading(Reading reading, int from, int to) {
    int end = -1;
    for (int i = from + 1; i <= Math.min(to, from + 30); i++) {
      if (looksLikeUnit(reading, from, i)) {
        end = i;
      }
    }
    return end;
  }

  /** True where the whole of {@code [from, to)} is an organ's name. */
  boolean looksLikeUnit(Reading reading, int from, int to) {
    if (to - from < 2 || to - from > 30) {
      return false;
    }
    String name = reading.folded(from, to);
    return TAILS.indexOf(name.charAt(name.length() - 1)) >= 0 && !familiesOf(name).isEmpty()
        || name.endsWith("政府")
        || name.endsWith("部门");
  }

  private List<String> familiesOf(String name) {
    Set<String> found = new LinkedHashSet<>();
    @Nullable String longest = null;
    for (Family family : families.all()) {
      for (String form : family.names()) {
        if (name.endsWith(form)) {
          if (longest == null || form.length() > longest.length()) {
            longest = form;
            found.clear();
          }
          if (form.length() == longest.length()) {
            found.add(family.name());
          }
        }
      }
    }
    return families.sorted(found);
  }
}
