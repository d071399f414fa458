package org.zhengtu.resolve;

import org.jspecify.annotations.Nullable;

/** Titles of documents as identities. */
final class Titles {
  private static final String STATE = "中华人民共和国";
  private static final int LONGEST_LAW = 24;

  private Titles() {}

  /** The title as it is compared: folded, a national law without 中华人民共和国. */
  static String key(String title) {
    String folded = Folding.of(title);
    return folded.startsWith(STATE) && folded.length() > STATE.length()
        ? folded.substring(STATE.length())
        : folded;
  }

  /** True for laws, that only the state makes: 食品安全法, but not 管理办法. */
  static boolean isNationalLaw(String title) {
    String key = key(title);
    int note = key.endsWith(")") ? key.lastIndexOf('(') : -1;
    String name = note > 0 ? key.substring(0, note) : key;
    boolean law =
        name.endsWith("法")
            && !name.endsWith("办法")
            && !name.endsWith("方法")
            && name.length() <= LONGEST_LAW
            && !name.contains("关于");
    return law || Folding.of(title).startsWith(STATE);
  }

  /** True where both are one title, with or without the issuer before 关于. */
  static boolean same(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    String first = key(one);
    String second = key(other);
    return first.equals(second)
        || first.startsWith("关于") && second.endsWith(first)
        || second.startsWith("关于") && first.endsWith(second);
  }
}
