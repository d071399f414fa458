package org.zhengtu.parse.roster;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Within;

/**
 * A place where a text names a mechanism.
 *
 * @param from first offset of the name
 * @param to offset after its last
 * @param noun where the noun that ends it begins: 联席会议
 * @param founded true behind 建立, 成立 and the like
 * @param alias what it is called from there on, by 以下简称; empty for none
 * @param listed true before 组成人员名单 and the like
 */
record MechanismName(int from, int to, int noun, boolean founded, String alias, boolean listed) {

  private static final String[] ALIAS = {"(以下简称", "(以下称", "(下称", "(简称"};

  /** True before 以下简称. */
  boolean defined() {
    return !alias.isEmpty();
  }

  /** True where the noun stands alone, without what the mechanism is for. */
  boolean bare() {
    return from == noun;
  }

  /** The better of two to call the mechanism by; the first where they are equal. */
  static @Nullable MechanismName better(
      @Nullable MechanismName one, @Nullable MechanismName other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.rank() > one.rank() ? other : one;
  }

  private int rank() {
    int named = bare() ? 0 : noun - from == 1 ? 2 : 8;
    return named + (listed ? 4 : 0) + (defined() ? 2 : 0) + (founded ? 1 : 0);
  }

  /** 领导小组 of (以下简称领导小组); empty for none. */
  static String alias(String folded, int from, int to) {
    for (String lead : ALIAS) {
      if (folded.startsWith(lead, from)) {
        int close = Within.first(folded, ')', from, Math.min(to, from + 30));
        if (close > 0) {
          return folded.substring(from + lead.length(), close).replace("\"", "").replace(":", "");
        }
      }
    }
    return "";
  }
}
