package org.zhengtu.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.BodyReader.Body;
import org.zhengtu.vocabulary.OrganName.Kind;

/** Reads names that are ranks and those who govern them: 各县区, 县(市、区)人民政府, 海门区, 省级. */
final class RankNames {
  private final Collectives collectives;
  private final Localities localities;
  private final BodyReader bodyReader;
  private final Families families;
  private final Family government;

  RankNames(
      Collectives collectives, Localities localities, BodyReader bodyReader, Families families) {
    this.collectives = collectives;
    this.localities = localities;
    this.bodyReader = bodyReader;
    this.families = families;
    this.government = families.known("人民政府");
  }

  /** What such a name says; null where it names another organ behind its ranks. */
  @Nullable OrganName read(NameFront front) {
    String name = front.name();
    String ranks = front.ranks();
    String rest = name.substring(collectives.afterConnector(name, front.ranksTo()));
    if (rest.isEmpty()) {
      return ranks.isEmpty() && front.before().ranks() == 0 ? null : alone(front, ranks);
    }
    if (!collectives.governments(rest)) {
      return null;
    }
    Body body = bodyReader.governing(rest);
    List<String> who = families.names(body.families());
    return new OrganName(front.places(), front.words(), who, group(front, ranks), body.kind());
  }

  private OrganName alone(NameFront front, String ranks) {
    boolean villages = ranks.contains("村") || ranks.contains("社区");
    boolean one = !front.several() && (front.before().explicit() || localities.zone(ranks));
    return new OrganName(
        front.places(),
        front.words(),
        villages ? List.of() : List.of(government.name()),
        group(front, ranks),
        one && !ranks.isEmpty() ? Kind.LOCALITY : Kind.RANK);
  }

  private boolean group(NameFront front, String ranks) {
    PlacePart before = front.before();
    boolean lower = ranks.length() > 1 && collectives.lower(ranks);
    return front.several()
        || lower && !before.explicit()
        || before.ranks() > 0 && !ranks.isEmpty() && !localities.zone(ranks)
        || front.name().equals("街道办事处")
        || front.words().endsWith("级")
        || before.ranks() == 1 && front.below();
  }
}
