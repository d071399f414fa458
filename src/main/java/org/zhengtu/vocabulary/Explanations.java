package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of the tables make an organ's name one of its families. */
public final class Explanations {
  private static final String FAMILIES = "families.csv";

  private final Families families = Families.load();
  private final Affiliates affiliates = Affiliates.load();

  /**
   * The rows, one for each family that the name tells, and one for an affiliate.
   *
   * @param name without its place, folded
   */
  public List<VocabularyRow> of(String name, List<String> some) {
    List<VocabularyRow> rows = new ArrayList<>();
    String plain = Plain.of(name);
    for (String family : some) {
      Family known = families.named(family);
      VocabularyRow row = known == null ? null : row(plain, known);
      if (row != null) {
        rows.add(row);
      }
    }
    Affiliate affiliate = affiliates.of(plain, some);
    if (affiliate != null) {
      String word = longest(plain, affiliate.names());
      rows.add(
          new VocabularyRow(
              "affiliates.csv", affiliate.name(), "names", word == null ? plain : word));
    }
    return List.copyOf(rows);
  }

  private static @Nullable VocabularyRow row(String name, Family family) {
    String word = longest(name, family.names());
    if (word != null) {
      return new VocabularyRow(FAMILIES, family.name(), "names and short names", word);
    }
    word = longest(name, family.subjects());
    if (word != null) {
      return new VocabularyRow(FAMILIES, family.name(), "subjects", word);
    }
    word = longest(name, family.letters());
    return word == null
        ? null
        : new VocabularyRow(FAMILIES, family.name(), "letters in merged names", word);
  }

  private static @Nullable String longest(String name, Collection<String> words) {
    return words.stream()
        .filter(name::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }
}
