package org.zhengtu.vocabulary;

import java.util.Set;

/** The office that a party committee and a government have in common. */
final class JointOffices {
  private static final Set<String> NAMES =
      Set.of("办府办", "办政府办", "办公室政府办公室", "办公室人民政府办公室", "办公厅政府办公厅");

  private JointOffices() {}

  /** True for what stands behind the 委 in such an office's name: 办府办, 办、区府办. */
  static boolean is(String rest) {
    int mark = rest.indexOf('、');
    boolean rank =
        mark > 0 && mark + 1 < rest.length() && "省市县区州旗".indexOf(rest.charAt(mark + 1)) >= 0;
    return NAMES.contains(rank ? rest.substring(0, mark) + rest.substring(mark + 2) : rest);
  }
}
