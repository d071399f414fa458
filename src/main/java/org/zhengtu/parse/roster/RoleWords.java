package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.MechanismRole;

/** The grammar of roles: modifiers and a base, behind 办公室 those of the mechanism's office. */
public final class RoleWords {
  private static final String OFFICE = "办公室";

  private final Words heads;
  private final Words members;
  private final Words liaisons;
  private final Words river;
  private final Words posts;
  private final Words modifiers;
  private final Words bases;

  /** The words of {@code lexicon/roles.txt}. */
  public RoleWords() {
    WordFile file = WordFile.read("roles.txt");
    heads = file.set("head");
    members = file.set("member");
    liaisons = file.set("liaison");
    river = file.set("river");
    posts = file.set("posts");
    modifiers = file.set("modifier");
    List<String> all = new ArrayList<>(file.of("head"));
    all.addAll(file.of("member"));
    all.addAll(file.of("liaison"));
    bases = new Words(all);
  }

  /** The longest role that ends at {@code to} and starts no earlier than {@code from}, or null. */
  @Nullable Role endingAt(String folded, int from, int to) {
    int base = bases.start(folded, from, to);
    if (base < 0) {
      return null;
    }
    int start = base;
    for (int m = start; m >= 0; m = modifiers.start(folded, from, start)) {
      start = m;
    }
    boolean office = folded.startsWith(OFFICE, start - 3) && start - 3 >= from;
    return new Role(
        office ? start - 3 : start,
        to,
        folded.substring(base, to),
        folded.substring(start, to).contains("副"),
        office);
  }

  /** End of the role that starts at {@code from}, or -1. */
  int end(String folded, int from, int to) {
    int i = from;
    while (i < to) {
      int base = bases.end(folded, i, to);
      int modifier = modifiers.end(folded, i, to);
      if (base > 0 && base >= modifier) {
        return base;
      }
      if (modifier < 0) {
        return -1;
      }
      i = modifier;
    }
    return -1;
  }

  /** True where a role, or the office it may be of, seems to start at {@code at}. */
  boolean startsAt(String folded, int at, int to) {
    return bases.end(folded, at, to) > 0
        || modifiers.end(folded, at, to) > 0
        || folded.startsWith(OFFICE, at);
  }

  /** True where the whole range is a role. */
  public @Nullable Role whole(String folded, int from, int to) {
    Role role = endingAt(folded, from, to);
    return role != null && role.from() == from ? role : null;
  }

  /** True for a base that is also a word for a post. */
  boolean isPost(Role role) {
    return posts.contains(role.base());
  }

  boolean isMember(Role role) {
    return members.contains(role.base());
  }

  /** 成员, 委员, 组员: those whose units are the mechanism's. */
  boolean isPlainMember(Role role) {
    return isMember(role) && role.base().endsWith("员") && !role.office();
  }

  /** 河长, 总河长, 湖长: those whose lists name waters. */
  boolean isWaterChief(Role role) {
    return role.base().endsWith("河长") || role.base().endsWith("湖长");
  }

  boolean isRiverChief(Role role) {
    return river.contains(role.base()) && !role.base().startsWith("总");
  }

  /**
   * The role in the record's terms.
   *
   * @param office true where the text at this place speaks of the mechanism's office
   */
  MechanismRole of(Role role, boolean office) {
    if (liaisons.contains(role.base())) {
      return MechanismRole.LIAISON;
    }
    if (members.contains(role.base()) || !heads.contains(role.base())) {
      return MechanismRole.MEMBER;
    }
    if (role.office() || office && role.base().equals("主任")) {
      return role.deputy() ? MechanismRole.OFFICE_DEPUTY_DIRECTOR : MechanismRole.OFFICE_DIRECTOR;
    }
    return role.deputy() ? MechanismRole.DEPUTY_CONVENOR : MechanismRole.CONVENOR;
  }

  /**
   * A role as written.
   *
   * @param from first offset, 办公室 included
   * @param to offset after the last
   * @param base its last word: 组长 of 常务副组长
   * @param deputy true where 副 is among its modifiers
   * @param office true where 办公室 stands before it
   */
  record Role(int from, int to, String base, boolean deputy, boolean office) {}
}
