package org.zhengtu.vocabulary;

/** The names of townships, streets and zones, that places without a code of their own go by. */
final class Localities {
  private final Trie<Boolean> zones;

  Localities(Words words) {
    this.zones = words.trie("zones");
  }

  /** End of the last such name that {@code body} begins with (高新区 of 高新区财政局), or -1. */
  int end(String body) {
    int end = -1;
    for (int i = 0; i < body.length(); i++) {
      int zone = zones.longest(body, i, body.length());
      boolean township = "乡镇".indexOf(body.charAt(i)) >= 0 && i > 1;
      boolean street = i > 1 && body.startsWith("街道", i) && !body.startsWith("街道办", i);
      end = zone > 0 ? zone : township ? i + 1 : street ? i + 2 : end;
    }
    return end;
  }

  /** True for a name that ends in 开发区 and the like. */
  boolean zone(String name) {
    return end(name) == name.length() && "乡镇道".indexOf(name.charAt(name.length() - 1)) < 0;
  }
}
