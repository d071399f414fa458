package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and subjects of all families, and the words that names of organs end in. */
final class OrganWords {
  private static final String NO_NAME = "副兼任由对向把将被使在为是的了、,;。负责";
  private static final Set<String> GOVERNING = Set.of("人民政府", "党委");

  private final Trie<Set<Family>> names = new Trie<>();
  private final Subjects subjects;
  private final List<String> organTails;
  private final List<String> departmentTails;
  private final List<String> institutionTails;
  private final List<String> ownTails;
  private final List<String> bareTails;

  OrganWords(Families families, Words words) {
    this.subjects = new Subjects(families, words);
    this.organTails = words.of("organ tails");
    this.departmentTails = words.of("department tails");
    this.institutionTails = words.of("institution tails");
    this.ownTails = words.of("tails after own names");
    this.bareTails = words.of("bare tails");
    for (Family family : families.all()) {
      for (String name : family.names()) {
        if (!ranked(name)) {
          add(names, name, family);
        }
      }
    }
  }

  /** 市委, 团省委: the rank word in them is read as a place. */
  private static boolean ranked(String name) {
    return name.startsWith("自治区")
        || name.endsWith("委")
            && (name.length() == 2 && "省市县区州旗地盟".indexOf(name.charAt(0)) >= 0
                || name.length() == 3 && name.startsWith("团"));
  }

  private static void add(Trie<Set<Family>> trie, String word, Family family) {
    Set<Family> known = trie.get(word, 0, word.length());
    Set<Family> of = known == null ? new LinkedHashSet<>() : known;
    of.add(family);
    trie.put(word, of);
  }

  /** End of the longest family name or subject at {@code from}, or -1. */
  int longest(String text, int from) {
    return Math.max(names.longest(text, from, text.length()), subjects.longest(text, from));
  }

  /** Families of an organ of exactly this name, or null. */
  @Nullable Set<Family> named(String name) {
    return names.get(name, 0, name.length());
  }

  /** Families of an organ whose name is a subject and an organ's tail; null for none. */
  @Nullable Set<Family> organ(String name) {
    return tailed(name, organTails);
  }

  /** Families of 教育部门, 工会组织 and the like; null for none. */
  @Nullable Set<Family> department(String name) {
    return tailed(name, departmentTails);
  }

  /** Families of a bare subject; null for none. */
  @Nullable Set<Family> subject(String name) {
    return name.length() < 2 ? null : subjects.cover(name, 0, name.length(), false);
  }

  /** Families of an organ of this name or with this subject; null for none. */
  @Nullable Set<Family> families(String name) {
    Set<Family> named = named(name);
    return named == null ? organ(name) : named;
  }

  /** End of the longest organ's name that {@code name} begins with (公安局 of 公安局交警支队), or -1. */
  int ownerEnd(String name) {
    for (int end = name.length() - 1; end >= 2; end--) {
      Set<Family> families = families(name.substring(0, end));
      if (families != null && families.stream().noneMatch(f -> GOVERNING.contains(f.name()))) {
        return end;
      }
    }
    return -1;
  }

  /** Families that {@code name} ends in, after a name of its own: 常乐镇人民政府; null for none. */
  @Nullable Set<Family> ending(String name) {
    for (String tail : ownTails) {
      if (name.endsWith(tail) && name.length() > tail.length()) {
        return ownName(name, name.length() - tail.length()) ? named(tail) : null;
      }
    }
    return null;
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
    return institutionTails.stream()
        .filter(tail -> name.endsWith(tail))
        .filter(tail -> placed || name.length() > tail.length() || tail.length() > 2)
        .anyMatch(tail -> ownName(name, name.length() - tail.length()));
  }

  /** True where {@code name}, which a place goes before, ends as organs do: 社会事业局, 史志办. */
  boolean unfamiliar(String name) {
    return name.length() > 2
        && bareTails.stream().anyMatch(name::endsWith)
        && ownName(name, name.length());
  }

  private @Nullable Set<Family> tailed(String name, List<String> tails) {
    for (String tail : tails) {
      if (name.length() > tail.length() && name.endsWith(tail)) {
        Set<Family> families = subjects.cover(name, 0, name.length() - tail.length(), true);
        if (families != null) {
          return families;
        }
      }
    }
    return null;
  }
}
