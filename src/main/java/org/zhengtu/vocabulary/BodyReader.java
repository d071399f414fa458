package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.OrganName.Kind;

/** Reads what stays of an organ's name without its place: 委组织部, 教育部门, 公安局交警支队. */
final class BodyReader {
  /** What a body says. */
  record Body(Kind kind, Set<Family> families) {
    static Body of(Kind kind, Family... families) {
      return new Body(kind, Set.copyOf(List.of(families)));
    }
  }

  private static final Endings COMMITTEE =
      new Endings(List.of("委", "委员会", "工委", "办公室", "办公厅", "研究室", "室"));

  /** What the names of a house's divisions end in. */
  static final String DIVISION_ENDS = "处科室";

  private static final List<String> OFFICE = List.of("办公室", "办公厅", "办");
  private static final Trie<Boolean> GOVERNMENT = Trie.of(List.of("人民政府", "政府"));
  private static final Trie<Boolean> PARTY = Trie.of(List.of("党委", "党工委"));

  private final OrganWords organWords;
  private final Collectives collectives;
  private final Localities localities;
  private final Family government;
  private final Family governmentOffice;
  private final Family party;
  private final Family partyOffice;
  private final Family congress;
  private final Family consultative;

  BodyReader(
      Families families, OrganWords organWords, Collectives collectives, Localities localities) {
    this.organWords = organWords;
    this.collectives = collectives;
    this.localities = localities;
    this.government = families.known("人民政府");
    this.governmentOffice = families.known("政府办公厅（室）");
    this.party = families.known("党委");
    this.partyOffice = families.known("党委办公厅（室）");
    this.congress = families.known("人大");
    this.consultative = families.known("政协");
  }

  /** Reads {@code body}, which no place stands in; {@code placed} where one went before it. */
  Body read(String body, boolean placed) {
    if (body.indexOf('、') > 0 && !body.endsWith("、") && collectives.generic(body)) {
      // 委、办、局
      return Body.of(Kind.COLLECTIVE);
    }
    Set<Family> joint = placed ? organWords.named(body) : Set.of();
    if (joint.size() > 1) {
      return new Body(Kind.ORGAN, joint);
    }
    if (placed && body.startsWith("委") && !body.startsWith("委员会")) {
      return below(body.substring(1), party, partyOffice);
    }
    int head = GOVERNMENT.longest(body, 0, body.length());
    if (head > 0) {
      return below(body.substring(head), government, governmentOffice);
    }
    boolean own = !placed && (body.equals("办事处") || body.startsWith("党"));
    if (own && collectives.governments(body)) {
      return governing(body);
    }
    if (placed && body.equals("办公室")) {
      return Body.of(Kind.ORGAN, governmentOffice);
    }
    head = PARTY.longest(body, 0, body.length());
    Body ofParty = head > 0 ? below(body.substring(head), party, partyOffice) : null;
    if (ofParty != null && (placed || ofParty.kind() == Kind.ORGAN && body.endsWith("部"))) {
      return ofParty;
    }
    Body assembly = placed ? ofAssembly(body) : null;
    return assembly == null ? plain(body, placed) : assembly;
  }

  /** 人大财经委, 政协提案委员会: the committees of an assembly, whatever they are for. */
  private @Nullable Body ofAssembly(String body) {
    Family assembly = assembly(body);
    return assembly != null && body.length() > 4 && COMMITTEE.end(body)
        ? Body.of(Kind.ORGAN, assembly)
        : null;
  }

  /** 委组织部 is the 组织部, 委办公室 the office of the 委, 委 alone the committee itself. */
  private Body below(String rest, Family head, Family office) {
    if (rest.isEmpty() || rest.equals("常委会") || rest.equals("机关")) {
      return Body.of(Kind.ORGAN, head);
    }
    if (OFFICE.contains(rest)) {
      return Body.of(Kind.ORGAN, office);
    }
    if (head == party && JointOffices.is(rest)) {
      return Body.of(Kind.ORGAN, partyOffice, governmentOffice);
    }
    int beside = besides(rest);
    if (beside > 0) {
      String shared = rest.substring(beside);
      return shared.isEmpty()
          ? Body.of(Kind.ORGAN, head, government)
          : OFFICE.contains(shared)
              ? Body.of(Kind.ORGAN, office, governmentOffice)
              : plain(shared, true);
    }
    if (rest.startsWith("、") || rest.startsWith("和")) {
      Body other = read(rest.substring(1), false);
      boolean ofBoth = other.families().isEmpty() && rest.startsWith("管委会", 1);
      return joint(head, ofBoth ? Body.of(other.kind(), government) : other);
    }
    Body body = plain(rest, true);
    return body.kind() == Kind.SUBJECT || body.families().contains(government)
        ? Body.of(Kind.UNKNOWN)
        : body;
  }

  /** End of the 政府 that stands beside the 委 with the same rank: 委市政府督查室; or -1. */
  private static int besides(String rest) {
    int start = rest.startsWith("、") ? 1 : 0;
    boolean rank = rest.length() > start && "省市县区州旗".indexOf(rest.charAt(start)) >= 0;
    return !rank
        ? -1
        : rest.startsWith("政府", start + 1)
            ? start + 3
            : rest.startsWith("人民政府", start + 1) ? start + 5 : -1;
  }

  private Body joint(Family head, Body other) {
    Set<Family> families = new LinkedHashSet<>();
    families.add(other.families().contains(governmentOffice) ? partyOffice : head);
    families.addAll(other.families());
    return new Body(other.kind(), families);
  }

  /** True for a word for work that no family does, and nothing else. */
  boolean isOfNoFamily(String words) {
    return organWords.isOfNoFamily(words);
  }

  private Body plain(String body, boolean placed) {
    Set<Family> families = organWords.named(body);
    if (collectives.generic(body) && (families.isEmpty() || body.length() < 3)) {
      return Body.of(Kind.COLLECTIVE);
    }
    if (!families.isEmpty()) {
      return new Body(Kind.ORGAN, families);
    }
    if (organWords.ofNoFamily(body)) {
      return Body.of(Kind.INSTITUTION);
    }
    if (body.length() > 3 && "厅局".indexOf(body.charAt(0)) >= 0) {
      return ofOwnHouse(body);
    }
    Subjects.Cover cover = organWords.cover(body);
    families = organWords.organ(body, cover);
    if (!families.isEmpty()) {
      return new Body(Kind.ORGAN, families);
    }
    families = organWords.department(body, cover);
    if (!families.isEmpty()) {
      return new Body(Kind.DEPARTMENT, families);
    }
    families = organWords.subject(body, cover);
    if (!families.isEmpty()) {
      return new Body(Kind.SUBJECT, families);
    }
    return partOrUnfamiliar(body, placed, cover);
  }

  /** 厅建设处, 局办公室 are divisions of the house whose paper it is; 厅审批办 is read as 审批办. */
  private Body ofOwnHouse(String body) {
    boolean division = DIVISION_ENDS.indexOf(body.charAt(body.length() - 1)) >= 0;
    return division ? Body.of(Kind.INSTITUTION) : plain(body.substring(1), false);
  }

  private Body partOrUnfamiliar(String body, boolean placed, Subjects.Cover cover) {
    int ownerEnd = organWords.ownerEnd(body, cover);
    if (ownerEnd > 0) {
      String part = body.substring(ownerEnd);
      boolean office = part.startsWith("办") && "委会".indexOf(body.charAt(ownerEnd - 1)) >= 0;
      boolean known =
          !organWords.named(part).isEmpty()
              || office && OFFICE.contains(part)
              || organWords.force(part);
      Set<Family> families = organWords.owner(body, ownerEnd, cover);
      return new Body(known ? Kind.ORGAN : Kind.PART, families);
    }
    Set<Family> families = organWords.ending(body);
    if (!families.isEmpty()) {
      return new Body(Kind.ORGAN, families);
    }
    int locality = localities.end(body);
    if (locality == body.length() && (body.contains("集团") || body.contains("公司"))) {
      return Body.of(Kind.INSTITUTION);
    }
    if (locality == body.length()) {
      return Body.of(Kind.LOCALITY, government);
    }
    if (locality > 0) {
      Body below = read(body.substring(locality), true);
      if (!below.families().isEmpty()) {
        return below;
      }
    }
    boolean organ = organWords.institution(body, placed) || placed && organWords.unfamiliar(body);
    return Body.of(organ ? Kind.INSTITUTION : Kind.UNKNOWN);
  }

  /** What a body is behind words that begin with an organ: 人民银行各, 政协相关. */
  Body behind(String words, Body read) {
    Family assembly = assembly(words);
    if (assembly != null && read.kind() == Kind.ORGAN) {
      return Body.of(Kind.ORGAN, assembly);
    }
    return read.kind() == Kind.INSTITUTION ? new Body(read.kind(), beginning(words)) : read;
  }

  private @Nullable Family assembly(String words) {
    return words.startsWith("政协") ? consultative : words.startsWith("人大") ? congress : null;
  }

  private Set<Family> beginning(String words) {
    Subjects.Cover cover = organWords.cover(words);
    int end = organWords.ownerEnd(words, cover);
    return end < 0 ? Set.of() : organWords.owner(words, end, cover);
  }

  /** The bank of 绍兴银行: a word for many that names one behind one place; else {@code many}. */
  Body alone(String body, Body many) {
    return organWords.institution(body, true) ? Body.of(Kind.INSTITUTION) : many;
  }

  /** Families of 党委、政府 and the like joined. */
  Body governing(String body) {
    Set<Family> families = new LinkedHashSet<>();
    if (body.contains("政府")
        || body.contains("管")
        || body.contains("行")
        || body.contains("街道办")
        || body.contains("办事处")) {
      families.add(body.endsWith("办公室") ? governmentOffice : government);
    }
    if (body.contains("党")) {
      families.add(body.endsWith("办公室") ? partyOffice : party);
    }
    return new Body(Kind.ORGAN, families);
  }
}
