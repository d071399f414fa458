package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and subjects of all families, and the words that names of organs end in. */
final class OrganWords {
  private static final Set<String> GOVERNING = Set.of("人民政府", "党委");

  private final Trie<Set<Family>> names = new Trie<>();
  private final Trie<Set<Family>> reversed = new Trie<>();
  private final Subjects subjects;
  private final List<String> organTails;
  private final List<String> departmentTails;
  private final List<String> institutionTails;

  OrganWords(Families families, Words words) {
    this.subjects = new Subjects(families, words);
    this.organTails = words.of("organ tails");
    this.departmentTails = words.of("department tails");
    this.institutionTails = words.of("institution tails");
    for (Family family : families.all()) {
      for (String name : family.names()) {
        if (!ranked(name)) {
          add(names, name, family);
          add(reversed, new StringBuilder(name).reverse().toString(), family);
        }
      }
    }
  }

  /** 市委, 团省委: the rank word in them is read as a place. */
  private static boolean ranked(String name) {
    return name.endsWith("委")
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

  /** Families of the organ whose part {@code name} is (公安局交警支队); null for none. */
  @Nullable Set<Family> owner(String name) {
    for (int end = name.length() - 1; end >= 2; end--) {
      String head = name.substring(0, end);
      Set<Family> named = named(head);
      Set<Family> families = named == null ? organ(head) : named;
      if (families != null && families.stream().noneMatch(f -> GOVERNING.contains(f.name()))) {
        return families;
      }
    }
    return null;
  }

  /** Families of the longest family name that {@code name} ends in, of 3 characters or more. */
  @Nullable Set<Family> ending(String name) {
    String backwards = new StringBuilder(name).reverse().toString();
    int end = reversed.longest(backwards, 0, backwards.length());
    boolean enough = end >= 3 || backwards.startsWith("府政");
    return enough ? reversed.get(backwards, 0, end) : null;
  }

  /**
   * True where {@code name} ends as companies, schools and institutes do, with a name before, or a
   * place where {@code placed}.
   */
  boolean institution(String name, boolean placed) {
    return institutionTails.stream()
        .anyMatch(tail -> name.endsWith(tail) && (placed || name.length() > tail.length()));
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
