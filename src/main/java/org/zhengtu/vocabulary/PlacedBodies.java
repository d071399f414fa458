package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.BodyReader.Body;
import org.zhengtu.vocabulary.OrganName.Kind;

/**
 * Reads names by what the organ does, which may tell whose it is: 税务总局云泽市税务局 is the city's, 审计署 the
 * state's.
 */
final class PlacedBodies {
  /** Without a name before them these are all of a place. */
  private static final Set<String> LOWEST = Set.of("街道办事处", "居委会", "村委会", "居民委员会", "村民委员会");

  private final Jurisdictions jurisdictions;
  private final Families families;
  private final PlaceReader placeReader;
  private final BodyReader bodyReader;
  private final Family government;
  private final Family party;
  private final Family localFinance;
  private final Endings stateTails;
  private final Set<String> ministries;

  /** Names that are a city's own behind 市, and the state's branch behind the city's name. */
  private final List<String> ofLocalFinance;

  PlacedBodies(
      Jurisdictions jurisdictions,
      Families families,
      WordLists words,
      PlaceReader placeReader,
      BodyReader bodyReader) {
    this.jurisdictions = jurisdictions;
    this.families = families;
    this.placeReader = placeReader;
    this.bodyReader = bodyReader;
    this.government = families.known("人民政府");
    this.party = families.known("党委");
    this.localFinance = families.known("地方金融监管");
    this.ofLocalFinance = words.of("local finance behind a rank");
    this.stateTails = new Endings(words.of("tails of state organs"));
    this.ministries = Set.copyOf(words.of("ministries"));
  }

  /** What the name says whose place and ranks are these. */
  OrganName read(NameFront front) {
    String words = front.words();
    String body = front.name().substring(front.bodyFrom());
    if (body.isEmpty()) {
      return words.endsWith("中央")
          ? new OrganName(front.places(), words, List.of(party.name()), false, Kind.ORGAN)
          : placeAlone(front, words);
    }
    Body read = body(front, words, body);
    PlacePart inner = inner(front, read);
    List<Jurisdiction> places = front.places();
    if (inner != null) {
      places = inner.places();
      words = front.name().substring(inner.from(), inner.to());
      read = around(front, inner, read);
    } else if (front.several() && read.families().isEmpty()) {
      int level = front.name().startsWith("级", front.ranksTo()) ? 1 : 0;
      String afterRanks = front.name().substring(front.ranksTo() + level);
      read = afterRanks.isEmpty() ? read : bodyReader.read(afterRanks, true);
    }
    if (front.bodyFrom() > front.before().to() + 2) {
      String marks = front.name().substring(front.before().to(), front.bodyFrom());
      read = bodyReader.behind(marks, read);
    }
    if (inner == null && ofState(front, body, read)) {
      places = List.of(jurisdictions.state());
    }
    boolean group =
        front.several()
            || read.kind() == Kind.COLLECTIVE
            || words.endsWith("级") && front.below()
            || LOWEST.contains(body) && !front.before().explicit();
    return new OrganName(places, words, families.names(read.families()), group, read.kind());
  }

  private OrganName placeAlone(NameFront front, String words) {
    boolean named = front.before().explicit() && !words.equals("国家") && !words.equals("中国");
    Kind kind = named ? Kind.LOCALITY : front.several() ? Kind.COLLECTIVE : Kind.UNKNOWN;
    List<String> who = named ? List.of(government.name()) : List.of();
    return new OrganName(front.places(), words, who, front.several(), kind);
  }

  private Body body(NameFront front, String words, String written) {
    String body = written;
    if (words.equals("国务院")) {
      body = "政府" + written;
    } else if (words.endsWith("中央") && written.equals("办公厅")) {
      body = "委" + written;
    }
    if (!front.before().explicit() && ofLocalFinance.contains(body)) {
      return Body.of(Kind.ORGAN, localFinance);
    }
    if (front.marked() && body.equals("办公室")) {
      // 各办公室 of a street's own
      return Body.of(Kind.INSTITUTION);
    }
    Body read = bodyReader.read(body, front.bodyFrom() > 0);
    return read.kind() == Kind.COLLECTIVE && ofOnePlace(front, words)
        ? bodyReader.alone(body, read)
        : read;
  }

  /** True behind the name of one place, or behind 中国: 绍兴银行, but not 全国高校. */
  private static boolean ofOnePlace(NameFront front, String words) {
    boolean state = front.before().places().stream().anyMatch(Jurisdiction::isState);
    return front.before().explicit() && !front.several() && (!state || words.equals("中国"));
  }

  /** The place that stands within the body; null for none. */
  private @Nullable PlacePart inner(NameFront front, Body read) {
    if (read.kind() == Kind.SUBJECT || read.kind() == Kind.COLLECTIVE) {
      return null;
    }
    List<Jurisdiction> outer = front.before().explicit() ? front.places() : List.of();
    PlacePart inner = placeReader.within(front.name(), front.bodyFrom(), outer, front.home());
    return inner == null || inner.places().isEmpty() ? null : inner;
  }

  /** The body of a name that a place stands in: 税务总局 … 税务局, 人民银行 … 分行. */
  private Body around(NameFront front, PlacePart inner, Body whole) {
    String name = front.name();
    String head = name.substring(front.bodyFrom(), inner.from());
    if (bodyReader.isOfNoFamily(head) && placeReader.branch(name.substring(inner.to()))) {
      return Body.of(Kind.INSTITUTION);
    }
    Body first = bodyReader.read(head, front.bodyFrom() > 0);
    String last = name.substring(inner.to());
    boolean committee = last.isEmpty() || last.startsWith("委");
    if (!first.families().isEmpty()) {
      boolean organ = committee || placeReader.branch(last);
      return new Body(organ ? Kind.ORGAN : Kind.PART, first.families());
    }
    if (committee) {
      return new Body(whole.kind(), new LinkedHashSet<>());
    }
    Body second = bodyReader.read(last, true);
    if (!second.families().isEmpty()) {
      return second;
    }
    return placeReader.branch(last) ? new Body(Kind.INSTITUTION, second.families()) : whole;
  }

  private boolean ofState(NameFront front, String body, Body read) {
    PlacePart before = front.before();
    if (before.to() > before.from() || front.several() || read.kind() != Kind.ORGAN) {
      return false;
    }
    return ministries.contains(body) || stateTails.end(body);
  }
}
