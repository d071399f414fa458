package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.OrganName.Kind;

/** Reads the names of organs: whose they are and what they do. Immutable; linear in the name. */
public final class Organs {
  private static final int LONGEST = 60;
  private static final String PILOT = "中国(";

  private final Families families;
  private final PlaceReader placeReader;
  private final Collectives collectives;
  private final Localities localities;
  private final RankNames rankNames;
  private final PlacedBodies placedBodies;
  private final NameEnds ends;
  private final Family youthLeague;

  /** Reads by these vocabularies. */
  public Organs(Jurisdictions jurisdictions, Families families) {
    WordLists words = WordLists.load("lexicon/organs.csv");
    OrganWords organWords = new OrganWords(families, words);
    this.families = families;
    this.placeReader = new PlaceReader(jurisdictions, organWords, words);
    this.collectives = new Collectives(words, organWords);
    this.localities = new Localities(words);
    BodyReader bodyReader = new BodyReader(families, organWords, collectives, localities);
    this.rankNames = new RankNames(collectives, localities, bodyReader, families);
    this.placedBodies = new PlacedBodies(jurisdictions, families, words, placeReader, bodyReader);
    this.ends = new NameEnds(jurisdictions, families, words);
    this.youthLeague = families.known("共青团");
  }

  /** Reads by the vocabularies of the class path. */
  public static Organs load() {
    return new Organs(Jurisdictions.load(), Families.load());
  }

  /**
   * The township, street or zone that a name without its place begins with: 高新区 of 高新区财政局; empty
   * for none.
   */
  public String locality(String name) {
    int end = localities.end(name);
    return end > 0 ? name.substring(0, end) : "";
  }

  /**
   * False where {@code text[from, to)} ends in nothing that whole names and words of rank end in: a
   * cheap sign, by which most ranges need not be read.
   */
  public boolean mayBeName(String text, int from, int to) {
    return ends.name(text, from, to);
  }

  /** Likewise for words of rank alone. */
  public boolean mayBeRank(String text, int from, int to) {
    return ends.rank(text, from, to);
  }

  /**
   * What the name {@code text[from, to)} says in a document of {@code home}.
   *
   * @param text with full-width ASCII folded to ASCII, square brackets as good as round ones
   * @param home place of the document; null where unknown
   */
  public OrganName read(CharSequence text, int from, int to, @Nullable Jurisdiction home) {
    List<Jurisdiction> own = home == null ? List.of() : List.of(home);
    if (to - from > LONGEST || to <= from) {
      return new OrganName(own, "", List.of(), false, Kind.UNKNOWN);
    }
    return read(rounded(text.subSequence(from, to).toString()), home, own);
  }

  /** With round brackets alone, and 上海自由贸易试验区 for 中国(上海)自由贸易试验区. */
  private static String rounded(String name) {
    String round = name;
    if (name.indexOf('[') >= 0 || name.indexOf('〈') >= 0 || name.indexOf('<') >= 0) {
      round =
          name.replace('[', '(')
              .replace(']', ')')
              .replace('〈', '(')
              .replace('〉', ')')
              .replace('<', '(')
              .replace('>', ')');
    }
    int close = round.startsWith(PILOT) ? round.indexOf(')') : -1;
    return close < 0 ? round : round.substring(PILOT.length(), close) + round.substring(close + 1);
  }

  private OrganName read(String whole, @Nullable Jurisdiction home, List<Jurisdiction> own) {
    String name = Plain.of(whole);
    OrganName league = youthLeague(name, home);
    OrganName read = league == null ? read(whole, name, home, own) : league;
    boolean bracket = name.length() < whole.length() && !read.group();
    return bracket ? withSecondNames(read, whole, home, own) : read;
  }

  /** 自然资源局(林业局) is one organ of two names and does the work of both. */
  private OrganName withSecondNames(
      OrganName first, String whole, @Nullable Jurisdiction home, List<Jurisdiction> own) {
    Set<String> all = new LinkedHashSet<>(first.families());
    for (String words : Plain.aside(whole)) {
      String name = words + tail(whole, words);
      boolean organ = "局委办厅部会署室心".indexOf(name.charAt(name.length() - 1)) >= 0;
      OrganName second = organ ? read(name, name, home, own) : first;
      if (second.kind() == Kind.ORGAN && !second.group()) {
        all.addAll(second.families());
      }
    }
    return all.size() == first.families().size()
        ? first
        : new OrganName(
            first.places(), first.placeWords(), families.sorted(all), false, first.kind());
  }

  /** The 局 that 财政(地税)局 has behind its bracket, 办公室 of 委(政府)办公室; empty for none. */
  private static String tail(String whole, String aside) {
    int end = whole.indexOf('(' + aside + ')') + aside.length() + 2;
    String tail = whole.substring(end);
    boolean organ = tail.length() == 1 && "局委厅部办".contains(tail);
    return organ || tail.equals("办公室") ? tail : "";
  }

  /** 团市委, 团省委: the rank stands within. */
  private @Nullable OrganName youthLeague(String name, @Nullable Jurisdiction home) {
    if (!name.startsWith("团") || !name.endsWith("委") || name.length() < 3) {
      return null;
    }
    PlacePart place = placeReader.before(name, 1, home);
    if (place.to() != name.length() - 1 || place.to() == 1) {
      return null;
    }
    String words = name.substring(1, place.to());
    return new OrganName(place.places(), words, List.of(youthLeague.name()), false, Kind.ORGAN);
  }

  private OrganName read(
      String whole, String name, @Nullable Jurisdiction home, List<Jurisdiction> own) {
    NameFront front = front(whole, name, home, own);
    OrganName ranked = front.ranked() ? rankNames.read(front) : null;
    return ranked == null ? placedBodies.read(front) : ranked;
  }

  private NameFront front(
      String whole, String name, @Nullable Jurisdiction home, List<Jurisdiction> own) {
    int skip = name.startsWith("中共") && !name.startsWith("中共中央") ? 2 : 0;
    PlacePart before = placeReader.before(name, skip, home);
    int mark = collectives.afterMark(name);
    boolean marked = mark > skip;
    boolean ownRank = marked && mark > before.to() && before.to() == before.from();
    int bodyFrom = Math.max(before.to(), mark);
    return new NameFront(
        name,
        before,
        before.places().isEmpty() || ownRank ? own : before.places(),
        bodyFrom,
        collectives.afterRanks(name, bodyFrom),
        marked,
        marked || before.ranks() > 1 || collectives.ranksInBrackets(whole),
        home);
  }
}
