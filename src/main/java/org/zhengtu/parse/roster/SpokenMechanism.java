package org.zhengtu.parse.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Finds the mechanism of which a sentence says who leads it. */
final class SpokenMechanism {
  private static final List<String> FOUNDING = List.of("成立", "设立", "组建", "建立");
  private static final List<String> BODIES = List.of("指挥部", "总指挥部", "领导小组", "领导组", "工作领导组");
  private static final List<String> ORGANISATION = List.of("组织", "指挥", "机构", "领导");
  private static final int HEADING = 20;
  private static final List<String> GOVERNMENTS =
      List.of("人民政府", "市政府", "县政府", "区政府", "省政府", "市委", "县委", "区委", "省委", "决定");

  private final RoleWords roles = new RoleWords();

  /**
   * The mechanism of which a sentence says by whom it is led, as in 市联席会议由市政府分管副市长任召集人; or null.
   */
  @Nullable MechanismName in(Reading reading, List<MechanismName> mentions) {
    String folded = reading.folded();
    for (MechanismName mention : mentions) {
      int end =
          Within.until(folded, "。;", mention.to(), Math.min(reading.length(), mention.to() + 120));
      int behind = folded.startsWith("制度", mention.to()) ? mention.to() + 2 : mention.to();
      boolean named =
          folded.startsWith(",", behind) && !mention.bare() && !isAsked(folded, mention);
      boolean founded = (named || folded.startsWith(",由", behind)) && ownFounding(folded, mention);
      if (headedNext(folded, behind) && !mention.bare() && ownFounding(folded, mention)) {
        return mention;
      }
      if (folded.startsWith("由", mention.to()) || founded) {
        int role = firstRole(folded, mention.to(), end);
        if (role > 0) {
          return anew(reading, mentions, mention, role);
        }
      }
    }
    return null;
  }

  /** True before 。组长由…担任. */
  private boolean headedNext(String folded, int at) {
    int role = folded.startsWith("。", at) ? roles.end(folded, at + 1, folded.length()) : -1;
    RoleWords.Role head = role < 0 ? null : roles.whole(folded, at + 1, role);
    return head != null && !head.office() && folded.startsWith("由", role);
  }

  /** The one founded behind {@code old} of its kind, whose roles are told: 调整完善甲联席会议,建立乙联席会议,由…. */
  private static MechanismName anew(
      Reading reading, List<MechanismName> mentions, MechanismName old, int role) {
    String noun = reading.text(old.noun(), old.to());
    MechanismName last = old;
    for (MechanismName mention : mentions) {
      boolean between = mention.from() >= last.to() && mention.to() <= role;
      if (between
          && mention.founded()
          && !mention.bare()
          && reading.text(mention.noun(), mention.to()).equals(noun)) {
        last = mention;
      }
    }
    return last;
  }

  /**
   * The mechanism that a plan founds under a heading on its organisation, as in 市政府成立防汛抗旱指挥部; or
   * null. Groups at work under it are none, nor what others are told to found.
   */
  @Nullable MechanismName foundedAtHome(Reading reading, List<MechanismName> mentions) {
    String folded = reading.folded();
    for (MechanismName mention : mentions) {
      int verb = mention.from() - 2;
      if (!mention.founded()
          || mention.bare()
          || verb < 0
          || !FOUNDING.contains(folded.substring(verb, mention.from()))
          || !BODIES.contains(reading.text(mention.noun(), mention.to()))) {
        continue;
      }
      int index = reading.lineAt(verb);
      int line = reading.lines().get(index).from();
      String subject = folded.substring(Math.min(verb, Numbering.end(folded, line, verb)), verb);
      boolean own =
          subject.isEmpty()
              || subject.indexOf('各') < 0 && GOVERNMENTS.stream().anyMatch(subject::endsWith);
      if (own && index > 0 && isOnOrganisation(reading, reading.lines().get(index - 1))) {
        return mention;
      }
    }
    return null;
  }

  /** The mechanism that a sentence founds and calls by another name from there on, or null. */
  @Nullable MechanismName foundedByName(Reading reading, List<MechanismName> mentions) {
    for (MechanismName mention : mentions) {
      boolean quoted = mention.from() > 0 && reading.folded().charAt(mention.from() - 1) == '"';
      boolean standing = reading.folded().startsWith("管理委员会", mention.to() - 5);
      if (mention.founded() && mention.defined() && !mention.bare() && !quoted && !standing) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isOnOrganisation(Reading reading, Line line) {
    String words = reading.text(line.from(), line.to());
    return line.length() <= HEADING && ORGANISATION.stream().anyMatch(words::contains);
  }

  /** True for 要成立…, which asks others to found it. */
  private static boolean isAsked(String folded, MechanismName name) {
    int verb = name.from() - 2;
    return verb > 0 && "要应须可".indexOf(folded.charAt(verb - 1)) >= 0;
  }

  /** False where others are told to found one: 各县要成立…领导小组. */
  private static boolean ownFounding(String folded, MechanismName name) {
    int lowest = Math.max(0, name.from() - 40);
    int sentence = Within.behindLast(folded, "。;", lowest, name.from());
    return name.founded() && Within.first(folded, '各', sentence, name.from()) < 0;
  }

  private int firstRole(String folded, int from, int to) {
    for (int i = Within.first(folded, '任', from, to);
        i >= 0;
        i = Within.first(folded, '任', i + 1, to)) {
      int end = Within.until(folded, ",。;", i + 1, Math.min(to, i + 10));
      RoleWords.Role role = roles.endingAt(folded, i + 1, end);
      if (role != null && !roles.isPost(role)) {
        return i;
      }
    }
    return -1;
  }
}
