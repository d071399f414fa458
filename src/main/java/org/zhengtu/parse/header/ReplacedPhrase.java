package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.Pollution.Repair;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Quoted;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.FullNames;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.parse.unit.IssuingPlace;
import org.zhengtu.parse.unit.OrganPlaces;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * A phrase that stands again and again where the form of official titles demands 关于: between an
 * organ or 《 and the verb of a title that ends in 的 and a 文种. It is found by that place alone,
 * whatever it says. Where it stands so, it is proven to stand for 关于; in the middle of a signature,
 * for the part of the issuer's name that the portal's table gives.
 */
final class ReplacedPhrase {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final int TITLE = 120;
  private static final int TITLE_LINES = 3;
  private static final int OFTEN = 3;
  private static final int SIGNATURE = 40;
  private static final String ABOUT = "关于";
  private static final List<String> VERBS = Lexicon.words("title-verbs.txt");
  private static final Words NO_ORGANS = WordFile.read("issuing-organs.txt").set("no organs");
  private static final String[] ORGANS = {
    "办公室", "办公厅", "人民政府", "国务院", "委员会", "政府", "局", "厅", "委", "部"
  };

  private final Reading reading;
  private final Jurisdictions jurisdictions;
  private final String text;
  private final String phrase;
  private final List<Repair> repairs = new ArrayList<>();

  private ReplacedPhrase(Reading reading, Jurisdictions jurisdictions, String phrase) {
    this.reading = reading;
    this.jurisdictions = jurisdictions;
    this.text = reading.folded();
    this.phrase = phrase;
  }

  /** The phrase of the reading, or null. */
  static @Nullable ReplacedPhrase find(Reading reading, Jurisdictions jurisdictions) {
    String text = reading.folded();
    if (text.contains(ABOUT)) {
      // what replaces a word replaces it everywhere
      return null;
    }
    Map<String, int[]> counts = new HashMap<>();
    for (Quoted title : Quoted.all(text, 0, text.length())) {
      count(text, title.titleFrom(), title.titleTo(), counts);
    }
    List<Line> lines = reading.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() <= TITLE && line.length() > 8) {
        count(text, line.from(), line.to(), counts);
      }
    }
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      if (entry.getValue()[1] > 0 && often(text, entry.getKey())) {
        ReplacedPhrase phrase = new ReplacedPhrase(reading, jurisdictions, entry.getKey());
        phrase.repair();
        return phrase;
      }
    }
    return null;
  }

  /**
   * True where the words stand at the beginning of several titles, behind 《 or an organ, and before
   * different words: 总部经济发展 again and again is but a word of the matter.
   */
  private static boolean often(String text, String words) {
    int n = 0;
    Set<String> behind = new HashSet<>();
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      int end = i + words.length();
      if (i > 0
          && (text.charAt(i - 1) == '《' || behindOrgan(text, i))
          && end + 2 <= text.length()) {
        n++;
        behind.add(text.substring(end, end + 2));
      }
    }
    return n >= OFTEN && behind.size() > 1;
  }

  private static boolean behindOrgan(String text, int at) {
    for (String organ : ORGANS) {
      if (text.startsWith(organ, at - organ.length())) {
        return NO_ORGANS.start(text, Math.max(0, at - 3), at) < 0;
      }
    }
    return false;
  }

  /** Counts the words between organ or start and verb of a title without 关于. */
  private static void count(String text, int from, int to, Map<String, int[]> counts) {
    if (to - from > TITLE || !endsAsTitle(text, from, to)) {
      return;
    }
    if (Within.first(text, ABOUT, from, to) >= 0) {
      return;
    }
    int organ = organEnd(text, from, to);
    // A phrase may end as organs do (大厅): then the verb follows at once.
    int start = beginsWithVerb(text, organ) ? from : organ;
    String words = untilVerb(text, start, to);
    if (words != null) {
      counts.computeIfAbsent(words, w -> new int[2])[start > from ? 1 : 0]++;
    }
  }

  private static boolean beginsWithVerb(String text, int at) {
    return VERBS.stream().anyMatch(verb -> text.startsWith(verb, at));
  }

  private static boolean endsAsTitle(String text, int from, int to) {
    int end = DocumentKinds.titleEnd(text, from, to);
    if (end < 0) {
      return false;
    }
    return Within.last(text, '的', Math.max(from + 1, end - 12), end) > from;
  }

  /** Behind the organ that the title begins with; {@code from} for none. */
  private static int organEnd(String text, int from, int to) {
    int limit = Math.min(to, from + 30);
    for (String organ : ORGANS) {
      int at = Within.first(text, organ, from, limit);
      if (at > from && NO_ORGANS.start(text, from, at + organ.length()) < 0) {
        return at + organ.length();
      }
    }
    return text.startsWith("国务院", from) ? from + 3 : from;
  }

  private static @Nullable String untilVerb(String text, int from, int to) {
    for (int i = from + SHORTEST; i <= Math.min(to, from + LONGEST); i++) {
      for (String verb : VERBS) {
        if (text.startsWith(verb, i)) {
          return text.substring(from, i);
        }
      }
      char c = i < to ? text.charAt(i - 1) : '。';
      if (!CodeWords.isWord(c)) {
        return null;
      }
    }
    return null;
  }

  private void repair() {
    String issuer = PortalTable.read(reading, text, 0, text.length()).words(PortalField.ISSUER);
    for (int i = text.indexOf(phrase); i >= 0; i = text.indexOf(phrase, i + phrase.length())) {
      int end = i + phrase.length();
      if (beginsTitle(i) && (isVerb(end) || inTitle(i))) {
        repairs.add(new Repair(i, end, ABOUT));
      } else if (issuer != null) {
        signature(i, end, issuer);
      }
    }
  }

  private boolean beginsTitle(int at) {
    if (at == 0 || text.charAt(at - 1) == '《') {
      return true;
    }
    if (reading.lines().get(reading.lineAt(at)).from() == at) {
      return true;
    }
    return behindOrgan(text, at);
  }

  /** True where the phrase stands in words in 《》, or on a line, that end as a title does. */
  private boolean inTitle(int at) {
    int open = Within.last(text, '《', Math.max(0, at - SIGNATURE), at);
    int close = Within.first(text, '》', at, Math.min(text.length(), at + TITLE));
    if (open >= 0 && close > 0 && Within.first(text, '》', open, at) < 0) {
      return endsAsTitle(text, open + 1, close);
    }
    List<Line> lines = reading.lines();
    int first = reading.lineAt(at);
    int from = lines.get(first).from();
    for (int i = first; i < Math.min(lines.size(), first + TITLE_LINES); i++) {
      int to = lines.get(i).to();
      if (to - from <= TITLE && endsAsTitle(text, from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int at) {
    for (String verb : VERBS) {
      if (text.startsWith(verb, at)) {
        return true;
      }
    }
    return false;
  }

  /** 云泽市…办公室 where the table says 青禾区政府办公室, and 青禾区 lies in 云泽市. */
  private void signature(int at, int end, String issuer) {
    Line line = reading.lines().get(reading.lineAt(at));
    if (line.length() > SIGNATURE || end >= line.to()) {
      return;
    }
    String before = text.substring(line.from(), at);
    String after = text.substring(end, line.to());
    String name = FullNames.of(jurisdictions, issuer, null);
    if (!name.endsWith(after) || !IssuingOrgans.isOrgan(jurisdictions, name)) {
      return;
    }
    IssuingPlace place = new OrganPlaces(jurisdictions, text).of(name);
    IssuingPlace outer = new OrganPlaces(jurisdictions, text).of(before + "人民政府");
    boolean inside = place != null && outer != null && isAbove(outer.place(), place.place());
    if (before.isEmpty() || inside) {
      repairs.add(new Repair(at, end, name.substring(0, name.length() - after.length())));
    }
  }

  private boolean isAbove(Jurisdiction outer, Jurisdiction inner) {
    return !outer.equals(inner) && jurisdictions.within(inner, outer);
  }

  List<Repair> repairs() {
    return repairs;
  }

  /** The first place of the phrase. */
  Span first() {
    int at = text.indexOf(phrase);
    return new Span(at, at + phrase.length());
  }
}
