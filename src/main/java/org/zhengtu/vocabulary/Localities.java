package org.zhengtu.vocabulary;

import java.util.List;

/** The names of townships, streets and zones, that places without a code of their own go by. */
final class Localities {
  /** Words whose 乡 or 镇 ends no township's name. */
  private static final Trie<Boolean> TOWN_AND_COUNTRY =
      Trie.of(
          List.of(
              "城乡建设", "城乡规划", "城乡管理", "城乡统筹", "城乡居民", "城乡环境", "城乡发展", "城乡融合", "城乡一体", "城乡社区",
              "城乡事务", "城镇建设", "城镇管理", "城镇发展", "城镇运行", "城镇化", "村镇建设", "村镇规划", "城镇规划", "城镇职工", "城镇居民",
              "城镇供水", "集镇建设"));

  private final Trie<Boolean> zones;

  Localities(WordLists words) {
    this.zones = words.trie("zones");
  }

  /** End of the last such name that {@code body} begins with (高新区 of 高新区财政局), or -1. */
  int end(String body) {
    int end = -1;
    for (int i = 0; i < body.length(); i++) {
      int zone = zones.longest(body, i, body.length());
      boolean township =
          "乡镇".indexOf(body.charAt(i)) >= 0 && i > 1 && !of(TOWN_AND_COUNTRY, body, i - 1);
      boolean street = i > 1 && body.startsWith("街道", i) && !body.startsWith("街道办", i);
      end = zone > 0 ? zone : township ? i + 1 : street ? i + 2 : end;
    }
    return end;
  }

  private static boolean of(Trie<Boolean> words, String body, int at) {
    return words.longest(body, at, body.length()) > 0;
  }

  /** True for a name that ends in 开发区 and the like. */
  boolean zone(String name) {
    return end(name) == name.length() && "乡镇道".indexOf(name.charAt(name.length() - 1)) < 0;
  }
}
