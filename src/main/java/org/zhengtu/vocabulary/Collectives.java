package org.zhengtu.vocabulary;

/** The words that make a collective of many organs: 各, 有关, 成员单位, 县(市、区), 乡镇. */
final class Collectives {
  private static final String VERBAL = "将把被使到由向了";
  private static final String NUMERALS = "0123456789一二三四五六七八九十两百";

  private final Trie<Boolean> marks;
  private final Trie<Boolean> generic;
  private final Trie<Boolean> levels;
  private final Trie<Boolean> lower;
  private final Trie<Boolean> governments;
  private final Trie<Boolean> connectors;

  private final OrganWords organWords;
  private final Endings tails;
  private final Endings stationed;

  Collectives(WordLists words, OrganWords organWords) {
    this.organWords = organWords;
    this.marks = words.trie("collective words");
    this.generic = words.trie("generic nouns");
    this.levels = words.trie("level nouns");
    this.lower = words.trie("lower nouns");
    this.governments = words.trie("government tails");
    this.connectors = words.trie("connectors");
    this.tails = new Endings(words.of("collective tails"));
    this.stationed = new Endings(words.of("stationed bodies"));
  }

  /** Offset after the last mark of a collective in {@code name}; 0 where it has none. */
  int afterMark(String name) {
    int after = afterKind(name);
    for (int i = after; i < name.length(); i++) {
      if (VERBAL.indexOf(name.charAt(i)) >= 0) {
        // 将问题分解到各科室 is a sentence
        return after;
      }
      int end = Math.max(marks.longest(name, i, name.length()), afterCount(name, i));
      if (end > 0 && organWords.longest(name, i) <= end && !name.startsWith("地方志", i)) {
        after = end;
        i = end - 1;
      }
    }
    return after < name.length() && name.charAt(after) == '级' ? after + 1 : after;
  }

  /** Offset after 有农业的 of 有农业的区; 0 for no such words. */
  private int afterKind(String name) {
    int of = name.startsWith("有") ? name.indexOf('的') : -1;
    boolean kind = of > 1 && of < 10 && levels.longest(name, of + 1, name.length()) > 0;
    return kind ? of + 1 : 0;
  }

  /** Offset after a count of ranks (13个 of 13个街道) at {@code from}, or -1. */
  private int afterCount(String name, int from) {
    int i = from;
    while (i < name.length() && i - from < 4 && NUMERALS.indexOf(name.charAt(i)) >= 0) {
      i++;
    }
    if (i == from || i + 1 >= name.length()) {
      return -1;
    }
    boolean ranks = name.charAt(i) == '个' && levels.longest(name, i + 1, name.length()) > 0;
    boolean several = "大家".indexOf(name.charAt(i)) >= 0 && generic(name.substring(i + 1));
    if (ranks || several) {
      return i + 1;
    }
    // 长株潭三市人民政府, but no village's name: 三县洲
    boolean governing =
        "市县区".indexOf(name.charAt(i)) >= 0
            && governments.longest(name, i + 1, name.length()) == name.length();
    return governing && name.charAt(from) > '9' && name.charAt(from) != '一' ? i : -1;
  }

  /** Offset after the ranks (县, 区, 乡镇, 开发区) and the marks between them, from {@code from} on. */
  int afterRanks(String name, int from) {
    int i = from;
    int last = from;
    while (i < name.length() && governments.longest(name, i, name.length()) < 0) {
      int end = levels.longest(name, i, name.length());
      if (end > 0 && organWords.longest(name, i) <= end) {
        last = end;
      } else {
        end = i > from || from > 0 ? connectors.longest(name, i, name.length()) : -1;
      }
      if (end < 0) {
        break;
      }
      i = end;
    }
    return last;
  }

  /** Offset after the mark or 和 at {@code from}, if one stands there. */
  int afterConnector(String name, int from) {
    return Math.max(from, connectors.longest(name, from, name.length()));
  }

  /** True for ranks and nothing else. */
  boolean ranks(String name) {
    return !name.isEmpty() && afterRanks(name, 0) == name.length();
  }

  /** True for ranks below the county only: 乡镇, 村(社区). */
  boolean lower(String name) {
    return covered(name, lower);
  }

  /** True for 党委, 政府, 管委会 and the like joined in any number. */
  boolean governments(String name) {
    return covered(name, governments);
  }

  /** True for words that name no organ of their own: 部门, 部门和单位, 成员单位. */
  boolean generic(String name) {
    return tails.end(name) || stationed(name) || described(name) || covered(name, generic);
  }

  /** 负有监督管理职责的部门: those that do what the words say. */
  private static boolean described(String name) {
    return name.endsWith("的部门") || name.endsWith("的单位") || name.endsWith("的机构");
  }

  /** 驻绍单位: those of higher ranks that stand in a place, which one character may name. */
  private boolean stationed(String name) {
    int at = 0;
    while (at < 4 && at < name.length() && "中央省市部直属上级区州".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    int length = name.length() - at;
    return length > 3
        && length < 8
        && (name.charAt(at) == '驻' || name.charAt(at) == '在')
        && stationed.end(name);
  }

  /** True where a bracket of {@code name} holds ranks: 县(市、区). */
  boolean ranksInBrackets(String name) {
    int open = Math.max(name.indexOf('('), name.indexOf('['));
    int close = Math.max(name.indexOf(')', open + 1), name.indexOf(']', open + 1));
    return open > 0 && close > open + 1 && ranks(name.substring(open + 1, close));
  }

  private boolean covered(String name, Trie<Boolean> by) {
    int i = 0;
    while (i < name.length()) {
      int end = by.longest(name, i, name.length());
      if (end < 0 && i > 0) {
        end = connectors.longest(name, i, name.length());
      }
      if (end < 0) {
        return false;
      }
      i = end;
    }
    return i > 0;
  }
}
