package org.zhengtu.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/** Finds the place in an organ's name: before it (市…, 南通市海门区…) or within it (…海门分局). */
final class PlaceReader {
  private static final String RANKS = "省市区县州盟旗";
  private static final List<String> LONG_RANK_WORDS =
      List.of("自治区", "自治州", "自治县", "自治旗", "地区", "新疆生产建设兵团", "兵团");
  private static final Trie<Boolean> LONG_RANKS = Trie.of(LONG_RANK_WORDS);
  private static final String LOWER = "镇乡";
  private static final String STREET = "街道";
  private static final String BRANCH_ENDS = "局行队处站部院心司社会关室组所办委台力";
  private static final Trie<Boolean> OF_A_PLACE =
      Trie.of(List.of("级", "直", "属", "本级", "委", "政府", "政协", "人民政府", "人大"));

  /** What the centre has in a place: 中央级, 中央驻, 中央在. */
  private static final Trie<Boolean> NOT_OF_STATE = Trie.of(List.of("级", "驻", "在"));

  private static final Trie<Boolean> BELONGING = Trie.of(List.of("直属", "本级", "直", "级", "属", "辖"));

  private final Jurisdictions jurisdictions;
  private final Places places;
  private final OrganWords organWords;
  private final Trie<Boolean> state;
  private final Trie<Boolean> branch;
  private final Trie<Boolean> zones;

  PlaceReader(Jurisdictions jurisdictions, OrganWords organWords, WordLists words) {
    this.jurisdictions = jurisdictions;
    this.places = new Places(jurisdictions);
    this.organWords = organWords;
    this.state = words.trie("state words");
    this.branch = words.trie("branch words");
    this.zones = words.trie("zones");
  }

  /** What words of rank end in. */
  static List<String> rankWords() {
    return Stream.concat(LONG_RANK_WORDS.stream(), letters(RANKS)).toList();
  }

  /** What the names of branches end in. */
  static List<String> branchEnds() {
    return letters(BRANCH_ENDS).toList();
  }

  static Stream<String> letters(String word) {
    return word.chars().mapToObj(Character::toString);
  }

  /** The place words that {@code name} begins with from {@code from} on. */
  PlacePart before(String name, int from, @Nullable Jurisdiction home) {
    List<Jurisdiction> found = List.of();
    boolean explicit = false;
    int ranks = 0;
    int i = from;
    while (i < name.length()) {
      int word = organWords.longestWork(name, i);
      PlaceMatch match = place(name, i, word, home);
      int stateEnd = i == from ? state.longest(name, i, name.length()) : -1;
      String rank = word > i + 1 ? "" : rank(name, i);
      if (match != null && explicit && !places.inside(match.places(), found)) {
        match = null;
      }
      if (match != null) {
        found = places.meant(match, explicit ? found : List.of(), home);
        explicit = true;
        ranks = 0;
        i = match.full() ? match.end() : afterOldRank(name, match.end());
      } else if (stateEnd > 0 && NOT_OF_STATE.longest(name, stateEnd, name.length()) < 0) {
        found = List.of(jurisdictions.state());
        explicit = true;
        i = stateEnd;
      } else if (!rank.isEmpty() && !doubled(name, from, i)) {
        if (!explicit) {
          ranks++;
          found = ranks > 1 && home != null ? List.of(home) : places.ranked(rank, home);
        }
        i = afterBelonging(name, i + rank.length());
      } else if (ranks > 0 && rankAfterMark(name, i)) {
        i++;
      } else {
        break;
      }
    }
    return new PlacePart(found, from, i, explicit, ranks);
  }

  /** True for the second 市 of 市市容中心, with which the organ's own name begins: not 市市级, 市市委. */
  private static boolean doubled(String name, int from, int i) {
    return i > from
        && name.charAt(i) == name.charAt(i - 1)
        && RANKS.indexOf(name.charAt(i)) >= 0
        && i + 1 < name.length()
        && OF_A_PLACE.longest(name, i + 1, name.length()) < 0;
  }

  private boolean rankAfterMark(String name, int i) {
    return (name.charAt(i) == '、' || name.charAt(i) == '和')
        && i + 1 < name.length()
        && organWords.longest(name, i + 1) <= i + 2
        && !rank(name, i + 1).isEmpty();
  }

  /** True for what stands behind the place in a branch's name: 分局, 中心支行, 市税务局. */
  boolean branch(String tail) {
    if (tail.isEmpty() || BRANCH_ENDS.indexOf(tail.charAt(tail.length() - 1)) < 0) {
      return false;
    }
    int i = tail.equals("局") ? 1 : 0;
    while (i < tail.length()) {
      int end = Math.max(branch.longest(tail, i, tail.length()), organWords.longest(tail, i));
      if (end < 0 && RANKS.indexOf(tail.charAt(i)) >= 0) {
        end = i + 1;
      }
      if (end < 0) {
        return false;
      }
      i = end;
    }
    return true;
  }

  /** The last places named inside {@code name} after {@code from}; null where there are none. */
  @Nullable PlacePart within(
      String name, int from, List<Jurisdiction> outer, @Nullable Jurisdiction home) {
    List<Jurisdiction> found = outer;
    int first = -1;
    int last = -1;
    int i = from;
    while (i < name.length()) {
      int word = organWords.longestWork(name, i);
      PlaceMatch match = i == from ? null : place(name, i, word, home);
      if (match != null && (match.full() || branches(name, match.end(), home, match))) {
        found = places.meant(match, found, home);
        first = first < 0 ? i : first;
        last = match.full() ? match.end() : afterOldRank(name, match.end());
        i = last;
      } else {
        i = Math.max(word, i + 1);
      }
    }
    return first < 0 ? null : new PlacePart(found, first, last, true, 0);
  }

  private boolean branches(String name, int end, @Nullable Jurisdiction home, PlaceMatch match) {
    return end < name.length()
        && (branch.longest(name, end, name.length()) > 0
            || name.length() == end + 1 && name.charAt(end) == '局'
            || RANKS.indexOf(name.charAt(end)) >= 0
            || name.charAt(end) == '委'
            || places.related(match.places(), home));
  }

  /** A place name at {@code i} that is no part of a word for an organ's work. */
  private @Nullable PlaceMatch place(String name, int i, int word, @Nullable Jurisdiction home) {
    PlaceMatch match = jurisdictions.longestAt(name, i);
    if (match == null || match.end() <= Math.max(word, zones.longest(name, i, name.length()))) {
      return null;
    }
    boolean related = places.related(match.places(), home);
    if (match.full() && !related && home != null && !home.isState() && commonZone(name, i, match)) {
      return null;
    }
    if (match.full()) {
      return match.end() - i > 2 || name.charAt(i + 1) != '区' || related ? match : null;
    }
    if (name.startsWith("区", match.end()) && name.charAt(match.end() - 1) == '新') {
      // 雄安新区, where a 安新县 lies
      return null;
    }
    boolean ranked = "市区县省".indexOf(name.charAt(i)) >= 0;
    if (ranked || match.end() - i < 2 || township(name, match.end())) {
      return null;
    }
    if (!related && home != null && !home.isState() && ofCounties(match)) {
      // 新城公司 in a text of no 新城区
      return null;
    }
    boolean company = i == 0 && name.endsWith("公司") && ofProvince(match);
    return related || company || followed(name, match.end()) && !zone(name, match) ? match : null;
  }

  /** 滨海新区 is a zone of any place by the sea, though one of that name has a code. */
  private boolean commonZone(String name, int i, PlaceMatch match) {
    if (!name.startsWith("新区", match.end() - 2)) {
      return false;
    }
    PlaceMatch stem = jurisdictions.longestAt(name.substring(i, match.end() - 2), 0);
    return stem != null && stem.places().size() > 1;
  }

  private static boolean ofCounties(PlaceMatch match) {
    return match.places().stream().allMatch(place -> place.level() == Level.COUNTY);
  }

  private static boolean ofProvince(PlaceMatch match) {
    return match.places().stream().anyMatch(place -> place.level() == Level.PROVINCE);
  }

  /** 城关镇, 青阳街道 are names of their own, wherever a 城关区 or 青阳县 lies. */
  private static boolean township(String name, int end) {
    return name.startsWith("街道", end)
        || end < name.length() && LOWER.indexOf(name.charAt(end)) >= 0;
  }

  /** 滨海工业区 is a name of its own, wherever a 滨海县 lies. */
  private boolean zone(String name, PlaceMatch match) {
    return zones.longest(name, match.end(), name.length()) > 0 && ofCounties(match);
  }

  private boolean followed(String name, int end) {
    return end < name.length()
        && (organWords.longestWork(name, end) > 0
            || branch.longest(name, end, name.length()) > 0
            || RANKS.indexOf(name.charAt(end)) >= 0);
  }

  private int afterOldRank(String name, int end) {
    boolean rank =
        end < name.length()
            && RANKS.indexOf(name.charAt(end)) >= 0
            && organWords.longest(name, end) <= end + 1;
    return rank ? end + 1 : end;
  }

  private String rank(String name, int i) {
    int end = LONG_RANKS.longest(name, i, name.length());
    if (end > 0) {
      return name.substring(i, end);
    }
    char c = name.charAt(i);
    if (i == 0 && name.startsWith(STREET) && ofStreet(name)) {
      return STREET;
    }
    boolean township =
        LOWER.indexOf(c) >= 0
            && organWords.longest(name, i + 1) > i + 2
            && LOWER.indexOf(name.charAt(i + 1)) < 0;
    return RANKS.indexOf(c) >= 0 || township ? String.valueOf(c) : "";
  }

  /** 街道党工委, 街道城建办: an office of the street whose paper it is. */
  private boolean ofStreet(String name) {
    int from = STREET.length();
    return organWords.longest(name, from) > from + 2
        || name.length() > from + 2
            && name.charAt(from) != '办'
            && "办所站队".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  private int afterBelonging(String name, int i) {
    int end = BELONGING.longest(name, i, name.length());
    return end > 0 && organWords.longest(name, i) < 0 ? end : i;
  }
}
