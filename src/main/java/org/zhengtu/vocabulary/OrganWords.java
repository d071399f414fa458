package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names and subjects of all families, and the words that names of organs end in. */
final class OrganWords {
  private static final String NO_NAME = "副兼任由对向把将被使在为是的了、,;。负责";
  private static final Endings FORCES = new Endings(List.of("支队", "大队", "总队", "中队"));
  private static final Set<String> GOVERNING = Set.of("人民政府", "党委");

  private final Trie<Set<Family>> names = new Trie<>();
  private final Trie<Boolean> namesAndSubjects = new Trie<>();
  private final Subjects subjects;
  private final Endings organTails;
  private final Endings departmentTails;
  private final Endings institutionTails;
  private final Endings ownTails;
  private final Endings bareTails;
  private final Trie<Boolean> ofNoFamily;
  private final Trie<Boolean> behindPlaces;

  OrganWords(Families families, WordLists words) {
    this.subjects = new Subjects(families, words);
    this.organTails = new Endings(words.of("organ tails"));
    this.departmentTails = new Endings(words.of("department tails"));
    this.institutionTails = new Endings(words.of("institution tails"));
    this.ownTails = new Endings(words.of("tails after own names"));
    this.bareTails = new Endings(words.of("bare tails"));
    this.ofNoFamily = words.trie("work of no family");
    this.behindPlaces = words.trie("names behind a place");
    for (Family family : families.all()) {
      for (String name : family.names()) {
        if (!ranked(name)) {
          add(name, family);
          namesAndSubjects.put(name, true);
        }
      }
      family.subjects().forEach(subject -> namesAndSubjects.put(subject, true));
    }
  }

  /** 市委, 团省委, 自治区党委: the rank word in them is read as a place. */
  private static boolean ranked(String name) {
    return name.startsWith("自治区")
        || name.endsWith("委")
            && (name.length() == 2 && "省市县区州旗盟".indexOf(name.charAt(0)) >= 0
                || name.length() == 3 && name.startsWith("团"));
  }

  private void add(String word, Family family) {
    Set<Family> known = names.get(word, 0, word.length());
    Set<Family> of = known == null ? new LinkedHashSet<>() : known;
    of.add(family);
    names.put(word, of);
  }

  /** End of the longest family name or subject at {@code from}, or -1. */
  int longest(String text, int from) {
    return namesAndSubjects.longest(text, from, text.length());
  }

  /** As {@link #longest}, with the words for work that no family does: 供销合作. */
  int longestWork(String text, int from) {
    return Math.max(longest(text, from), ofNoFamily.longest(text, from, text.length()));
  }

  /** Families of an organ of exactly this name; none where it is no family's. */
  Set<Family> named(String name) {
    return named(name, 0, name.length());
  }

  private Set<Family> named(String text, int from, int to) {
    Set<Family> families = names.get(text, from, to);
    return families == null ? Set.of() : families;
  }

  /** What {@code name} can be covered by. */
  Subjects.Cover cover(String name) {
    return subjects.cover(name);
  }

  /** Families of an organ whose name is a subject and an organ's tail; none for no such name. */
  Set<Family> organ(String name, Subjects.Cover cover) {
    return tailed(name, name.length(), cover, organTails);
  }

  /** Families of 教育部门, 工会组织 and the like; none for no such name. */
  Set<Family> department(String name, Subjects.Cover cover) {
    return tailed(name, name.length(), cover, departmentTails);
  }

  /** Families of a bare subject of two characters or more; none for no such. */
  Set<Family> subject(String name, Subjects.Cover cover) {
    boolean subject = name.length() > 1 && cover.withoutLetters(name.length());
    return subject ? cover.families(name.length()) : Set.of();
  }

  /** End of the longest organ's name that {@code name} begins with (公安局 of 公安局交警支队), or -1. */
  int ownerEnd(String name, Subjects.Cover cover) {
    long ends = ends(name);
    for (int end = name.length() - 1; end >= 2; end--) {
      Set<Family> families =
          (ends >>> end & 1) != 0 ? named(name, 0, end) : tailed(name, end, cover, organTails);
      if (!families.isEmpty()
          && families.stream().noneMatch(family -> GOVERNING.contains(family.name()))) {
        return end;
      }
    }
    return -1;
  }

  /** The ends of all family names that {@code name}, of less than 64 characters, begins with. */
  private long ends(String name) {
    long[] ends = {0};
    names.each(name, 0, name.length(), (end, families) -> ends[0] |= 1L << end);
    return ends[0];
  }

  /** Families of the organ whose name is {@code name[0, end)}; none for no such. */
  Set<Family> owner(String name, int end, Subjects.Cover cover) {
    Set<Family> families = named(name, 0, end);
    return families.isEmpty() ? tailed(name, end, cover, organTails) : families;
  }

  /** Families that {@code name} ends in, after a name of its own: 常乐镇人民政府; none for no such. */
  Set<Family> ending(String name) {
    int start = ownTails.start(name, 1, name.length());
    return start > 0 && ownName(name, start) ? named(name, start, name.length()) : Set.of();
  }

  /** True where nothing in {@code name[0, to)} says that it is no name but a sentence or a post. */
  private static boolean ownName(String name, int to) {
    for (int i = 0; i < to; i++) {
      if (NO_NAME.indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * True where {@code name} ends as companies, schools and institutes do, with a name before, or a
   * place where {@code placed}.
   */
  boolean institution(String name, boolean placed) {
    if (placed && behindPlaces.longest(name, 0, name.length()) == name.length()) {
      return true;
    }
    int start = institutionTails.start(name, 0, name.length());
    boolean named = start > 0 || start == 0 && (placed || name.length() > 2);
    return named && ownName(name, start);
  }

  /** True for an organ or a department of work that no family does: 供销部门, 检验检疫局. */
  boolean ofNoFamily(String name) {
    int end = ofNoFamily.longest(name, 0, name.length());
    return end > 0
        && end < name.length()
        && (organTails.start(name, end, name.length()) == end
            || departmentTails.start(name, end, name.length()) == end);
  }

  /** True for a word for work that no family does, and nothing else: 民航. */
  boolean isOfNoFamily(String words) {
    return ofNoFamily.longest(words, 0, words.length()) == words.length();
  }

  /** True for 禁毒支队 behind 公安局, but not for 交警支队支队 of a post in it. */
  boolean force(String part) {
    int own = part.length() - 2;
    return own > 1 && FORCES.end(part) && !FORCES.end(part.substring(0, own));
  }

  /** True where {@code name}, which a place goes before, ends as organs do: 社会事业局, 史志办. */
  boolean unfamiliar(String name) {
    return name.length() > 2 && bareTails.end(name) && ownName(name, name.length());
  }

  /** Families of the shortest subject that leaves a tail of {@code name[0, to)}. */
  private static Set<Family> tailed(String name, int to, Subjects.Cover cover, Endings tails) {
    Found found = new Found(cover);
    tails.each(name, 1, to, found::at);
    return found.families;
  }

  /** Keeps the families before the longest tail that leaves a covered subject. */
  private static final class Found {
    private final Subjects.Cover cover;
    private Set<Family> families = Set.of();

    Found(Subjects.Cover cover) {
      this.cover = cover;
    }

    void at(int start, boolean tail) {
      // 交部 of 外交部: one letter of a merged name makes no organ
      boolean letter = start == 1 && !cover.withoutLetters(1);
      Set<Family> about = letter ? Set.of() : cover.families(start);
      families = about.isEmpty() ? families : about;
    }
  }
}
