package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that names of organs end in: a cheap sign by which most ranges of a text are passed
 * over before they are read as names.
 */
final class NameEnds {
  /** Lists of words that no name ends in by themselves; of every other list one may. */
  private static final Set<String> WITHIN =
      Set.of("neutral", "silent letters", "branch words", "work of no family");

  private static final List<String> RANK_LISTS =
      List.of("level nouns", "lower nouns", "collective words", "connectors");

  /** Single words and characters that the grammar of names knows. */
  private static final List<String> GRAMMAR =
      List.of("委", "政府", "党委", "党工委", "中央", "常委会", "机关", "街道", "乡", "镇");

  private static final List<String> RANKS =
      List.of("级", "直", "属", "辖", "的", "个", "大", "家", "乡", "镇");

  /** So many characters at the end of a word are looked at. */
  private static final int LONGEST = 2;

  private final Endings names;
  private final Endings ranks;

  NameEnds(Jurisdictions jurisdictions, Families families, WordLists words) {
    List<String> ofRanks = new ArrayList<>(RANKS);
    RANK_LISTS.forEach(list -> ofRanks.addAll(words.of(list)));
    ofRanks.addAll(PlaceReader.rankWords());
    this.ranks = ends(ofRanks);
    List<String> all = new ArrayList<>(ofRanks);
    all.addAll(GRAMMAR);
    all.addAll(PlaceReader.branchEnds());
    PlaceReader.letters(BodyReader.DIVISION_ENDS).forEach(all::add);
    all.addAll(words.but(WITHIN));
    families.all().forEach(family -> all.addAll(family.names()));
    all.addAll(jurisdictions.names());
    this.names = ends(all);
  }

  /** The last characters of the words tell as much, and stay in the processor's nearest caches. */
  private static Endings ends(List<String> words) {
    return new Endings(
        words.stream().map(word -> word.substring(Math.max(0, word.length() - LONGEST))).toList());
  }

  /** False where {@code text[from, to)} can be no whole name. */
  boolean name(String text, int from, int to) {
    return inBracket(text, to) || names.at(text, from, to);
  }

  /** False where {@code text[from, to)} cannot be words of rank alone. */
  boolean rank(String text, int from, int to) {
    return inBracket(text, to) || ranks.at(text, from, to);
  }

  /** A name goes on before a bracket that it ends in. */
  private static boolean inBracket(String text, int to) {
    return "()[]〈〉<>\"".indexOf(text.charAt(to - 1)) >= 0;
  }
}
