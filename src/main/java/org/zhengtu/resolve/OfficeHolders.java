package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.OfficePost;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Resolved;

/**
 * Finds who holds an office by a post in the same document's roster: the organ is the same, and so
 * is the post, or 主要负责同志 stands for whoever heads it. A document that names the holder of an office
 * leaves nothing to derive.
 */
final class OfficeHolders {
  private static final Set<String> WHOEVER_HEADS =
      Set.of("主要负责同志", "主要负责人", "主要领导", "主要领导同志", "主要负责领导");
  private static final Set<String> HEADS =
      Set.of(
          "主任", "局长", "厅长", "部长", "署长", "司长", "社长", "台长", "关长", "行长", "院长", "校长", "馆长", "所长", "站长",
          "主席", "会长", "理事长", "检察长", "总经理", "董事长", "支队长", "大队长", "总队长", "秘书长", "县长", "区长", "市长",
          "镇长", "乡长");
  private static final String[] IN_CHARGE = {"协助分管", "分管"};
  private static final String JOINERS = "、,，/;；兼";

  private final Resolver resolver;

  OfficeHolders(Resolver resolver) {
    this.resolver = resolver;
  }

  List<OfficeHolder> of(PolicyDocument document, DocumentKey key, String body) {
    Mechanism mechanism = document.mechanism();
    List<OfficeHolder> holders = new ArrayList<>();
    if (mechanism == null) {
      return holders;
    }
    for (OfficePost office : mechanism.offices()) {
      boolean told = document.people().stream().anyMatch(p -> p.role() == office.role());
      if (!told) {
        String id =
            IdType.key(
                key.key(), "by post", office.role().name(), office.unit().name(), office.post());
        holders.add(
            new OfficeHolder(IdType.APPOINTMENT.id(id), office, entries(office, document, body)));
      }
    }
    return holders;
  }

  private List<Integer> entries(OfficePost office, PolicyDocument document, String body) {
    List<Integer> entries = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < document.people().size(); i++) {
      Appointment entry = document.people().get(i);
      if (fits(office.post(), entry.post())
          && isSame(office.unit(), entry.unit(), document)
          && resolver.person(entry, document, body) instanceof Resolved<PersonKey> person
          && found.add(person.key().id())) {
        entries.add(i);
      }
    }
    return entries;
  }

  private boolean isSame(Unit unit, @Nullable Unit other, PolicyDocument document) {
    if (other == null) {
      return false;
    }
    Resolution<AgencyKey> one = resolver.agency(unit, document);
    Resolution<AgencyKey> two = resolver.agency(other, document);
    return one instanceof Resolved<AgencyKey> a && two instanceof Resolved<AgencyKey> b
        ? a.key().id().equals(b.key().id())
        : unit.name().equals(other.name());
  }

  /** True where {@code held}, 党组书记、局长, has the post {@code wanted}, 局长 or 主要负责同志. */
  static boolean fits(String wanted, @Nullable String held) {
    if (held == null) {
      return false;
    }
    Set<String> parts = parts(held);
    if (WHOEVER_HEADS.contains(wanted)) {
      return parts.stream().anyMatch(HEADS::contains);
    }
    String post = wanted;
    for (String word : IN_CHARGE) {
      post = post.startsWith(word) ? post.substring(word.length()) : post;
    }
    return parts.containsAll(parts(post));
  }

  /** The posts that stand joined, without notes in brackets. */
  private static Set<String> parts(String posts) {
    Set<String> parts = new HashSet<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < posts.length(); i++) {
      char c = posts.charAt(i);
      depth += "(（".indexOf(c) >= 0 ? 1 : 0;
      if (depth == 0 && JOINERS.indexOf(c) < 0) {
        part.append(c);
      } else if (depth == 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
      depth -= depth > 0 && ")）".indexOf(c) >= 0 ? 1 : 0;
    }
    parts.add(part.toString());
    parts.remove("");
    return parts;
  }
}
