package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.BodyReader.Body;
import org.zhengtu.vocabulary.OrganName.Kind;

/** Reads the names of organs: whose they are and what they do. Immutable; linear in the name. */
public final class Organs {
  private static final int LONGEST = 60;
  private static final Set<String> PARTY_DEPARTMENTS = Set.of("组织", "宣传", "统战");
  private static final Endings STATE_TAILS =
      new Endings(
          List.of(
              "总局", "总署", "审计署", "证监会", "银保监会", "银监会", "保监会", "国办", "中办", "团中央", "最高人民法院",
              "最高人民检察院", "最高法院", "最高检察院", "最高法", "最高检"));

  private final Jurisdictions jurisdictions;
  private final Families families;
  private final PlaceReader placeReader;
  private final Collectives collectives;
  private final Localities localities;
  private final BodyReader bodyReader;
  private final NameEnds ends;
  private final Family youthLeague;
  private final Family government;
  private final Family party;
  private final Family localFinance;

  /** Names that are a city's own behind 市, and the state's branch behind the city's name. */
  private final List<String> ofLocalFinance;

  /** Reads by these vocabularies. */
  public Organs(Jurisdictions jurisdictions, Families families) {
    Words words = Words.load("lexicon/organs.csv");
    OrganWords organWords = new OrganWords(families, words);
    this.jurisdictions = jurisdictions;
    this.families = families;
    this.placeReader = new PlaceReader(jurisdictions, organWords, words);
    this.collectives = new Collectives(words, organWords);
    this.localities = new Localities(words);
    this.bodyReader = new BodyReader(families, organWords, collectives, localities);
    this.ends = new NameEnds(jurisdictions, families, words);
    this.youthLeague = families.known("共青团");
    this.government = families.known("人民政府");
    this.party = families.known("党委");
    this.localFinance = families.known("地方金融监管");
    this.ofLocalFinance = words.of("local finance behind a rank");
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

  /** With round brackets alone. */
  private static String rounded(String name) {
    if (name.indexOf('[') < 0 && name.indexOf('〈') < 0) {
      return name;
    }
    return name.replace('[', '(').replace(']', ')').replace('〈', '(').replace('〉', ')');
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

  /** The 局 that 财政(地税)局 has behind its bracket; empty where the bracket ends the name. */
  private static String tail(String whole, String aside) {
    int end = whole.indexOf('(' + aside + ')') + aside.length() + 2;
    boolean tail = end + 1 == whole.length() && "局委厅部".indexOf(whole.charAt(end)) >= 0;
    return tail ? whole.substring(end) : "";
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
    int skip = name.startsWith("中共") && !name.startsWith("中共中央") ? 2 : 0;
    PlacePart before = placeReader.before(name, skip, home);
    int mark = collectives.afterMark(name);
    boolean marked = mark > skip;
    boolean ownRank = marked && mark > before.to() && before.to() == before.from();
    List<Jurisdiction> places = before.places().isEmpty() || ownRank ? own : before.places();
    int bodyFrom = Math.max(before.to(), mark);
    int ranksTo = collectives.afterRanks(name, bodyFrom);
    boolean ranks =
        ranksTo > bodyFrom
            || before.ranks() > 1
            || marked && before.ranks() > 0 && mark <= before.from() + 1;
    String rest = name.substring(ranksTo);
    boolean several = marked || before.ranks() > 1 || collectives.ranksInBrackets(whole);
    String words = name.substring(before.from(), before.to());
    if (ranks || before.ranks() == 1 || marked) {
      OrganName ranked = ranked(name, before, bodyFrom, ranksTo, several, places, words, home);
      if (ranked != null) {
        return ranked;
      }
    }
    return body(name, before, bodyFrom, several, places, words, home, rest);
  }

  private @Nullable OrganName ranked(
      String name,
      PlacePart before,
      int bodyFrom,
      int ranksTo,
      boolean several,
      List<Jurisdiction> places,
      String words,
      @Nullable Jurisdiction home) {
    String ranks = name.substring(bodyFrom, ranksTo);
    String rest = name.substring(collectives.afterConnector(name, ranksTo));
    boolean lower = !ranks.isEmpty() && collectives.lower(ranks);
    boolean named = before.explicit() && !several;
    boolean group =
        several
            || !named && lower && ranks.length() > 1
            || before.ranks() > 0 && !ranks.isEmpty() && !localities.zone(ranks)
            || name.equals("街道办事处")
            || words.endsWith("级")
            || lowerThanHome(before, words, home);
    if (rest.isEmpty() && ranks.isEmpty() && before.ranks() == 0) {
      return null;
    }
    if (rest.isEmpty()) {
      boolean villages = ranks.contains("村") || ranks.contains("社区");
      boolean one = named || localities.zone(ranks) && !several;
      Kind kind = one && !ranks.isEmpty() ? Kind.LOCALITY : Kind.RANK;
      return new OrganName(
          places, words, villages ? List.of() : List.of(government.name()), group, kind);
    }
    if (collectives.governments(rest)) {
      Body body = bodyReader.governing(rest);
      return new OrganName(places, words, families.names(body.families()), group, body.kind());
    }
    return null;
  }

  private static boolean lowerThanHome(
      PlacePart before, String words, @Nullable Jurisdiction home) {
    return before.ranks() == 1 && below(words, home);
  }

  /** True where a rank word (县, 省级) is of a lower level than the document's place. */
  private static boolean below(String words, @Nullable Jurisdiction home) {
    if (home == null || words.isEmpty()) {
      return false;
    }
    int rank = "省市州盟县区旗".indexOf(words.charAt(0));
    Level level =
        rank < 0
            ? Level.NATIONAL
            : rank == 0 ? Level.PROVINCE : rank < 4 ? Level.CITY : Level.COUNTY;
    boolean own = home.name().endsWith(words.substring(0, 1));
    return level.compareTo(home.level()) > 0 && !own;
  }

  private OrganName body(
      String name,
      PlacePart before,
      int bodyFrom,
      boolean several,
      List<Jurisdiction> places,
      String words,
      @Nullable Jurisdiction home,
      String afterRanks) {
    String body = name.substring(bodyFrom);
    boolean placed = bodyFrom > 0;
    if (body.isEmpty() && words.endsWith("中央")) {
      return new OrganName(places, words, List.of(party.name()), false, Kind.ORGAN);
    }
    if (body.isEmpty()) {
      boolean named = before.explicit() && !words.equals("国家") && !words.equals("中国");
      Kind kind = named ? Kind.LOCALITY : several ? Kind.COLLECTIVE : Kind.UNKNOWN;
      List<String> who = named ? List.of(government.name()) : List.of();
      return new OrganName(places, words, who, several, kind);
    }
    if (words.equals("国务院")) {
      body = "政府" + body;
    } else if (words.endsWith("中央") && body.equals("办公厅")) {
      body = "委" + body;
    }
    Body read =
        !before.explicit() && ofLocalFinance.contains(body)
            ? Body.of(Kind.ORGAN, localFinance)
            : bodyReader.read(body, placed);
    if (read.kind() == Kind.COLLECTIVE && ofOnePlace(before, words, several)) {
      read = bodyReader.alone(body, read);
    }
    PlacePart inner =
        read.kind() == Kind.SUBJECT || read.kind() == Kind.COLLECTIVE
            ? null
            : placeReader.within(name, bodyFrom, before.explicit() ? places : List.of(), home);
    if (inner != null && !inner.places().isEmpty()) {
      places = inner.places();
      words = name.substring(inner.from(), inner.to());
      read = around(name, bodyFrom, inner, read, placed);
    } else if (several && !afterRanks.isEmpty() && read.families().isEmpty()) {
      read = bodyReader.read(afterRanks, true);
    }
    if (bodyFrom > before.to() + 2) {
      read = bodyReader.behind(name.substring(before.to(), bodyFrom), read);
    }
    boolean group =
        several
            || read.kind() == Kind.COLLECTIVE
            || words.endsWith("级") && below(words, home)
            || body.equals("街道办事处") && !before.explicit();
    if (inner == null && ofState(body, read, before, several)) {
      places = List.of(jurisdictions.state());
    }
    return new OrganName(places, words, families.names(read.families()), group, read.kind());
  }

  /** True behind the name of one place, or behind 中国: 绍兴银行, but not 全国高校. */
  private static boolean ofOnePlace(PlacePart before, String words, boolean several) {
    boolean state = before.places().stream().anyMatch(Jurisdiction::isState);
    return before.explicit() && !several && (!state || words.equals("中国"));
  }

  /** The body of a name that a place stands in: 税务总局 … 税务局, 人民银行 … 分行. */
  private Body around(String name, int from, PlacePart inner, Body whole, boolean placed) {
    Body first = bodyReader.read(name.substring(from, inner.from()), placed);
    if (!first.families().isEmpty()) {
      return new Body(branch(name.substring(inner.to())), first.families());
    }
    String last = name.substring(inner.to());
    if (last.isEmpty() || last.startsWith("委")) {
      return new Body(whole.kind(), new LinkedHashSet<>());
    }
    Body second = bodyReader.read(last, true);
    if (!second.families().isEmpty()) {
      return second;
    }
    return placeReader.branch(last) ? new Body(Kind.INSTITUTION, second.families()) : whole;
  }

  private Kind branch(String last) {
    return last.isEmpty() || last.startsWith("委") || placeReader.branch(last)
        ? Kind.ORGAN
        : Kind.PART;
  }

  private static boolean ofState(String body, Body read, PlacePart before, boolean several) {
    if (before.to() > before.from() || several || read.kind() != Kind.ORGAN) {
      return false;
    }
    boolean ministry =
        body.endsWith("部")
            && read.families().stream().noneMatch(f -> PARTY_DEPARTMENTS.contains(f.name()));
    return ministry || STATE_TAILS.end(body);
  }
}
