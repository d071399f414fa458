package org.zhengtu.parse.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.CitedNames;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.text.Span;

/** What a document's own title says of others: 关于修改〈…〉的决定, 关于废止《…》的通知, 转发…的通知, 关于贯彻〈…〉的实施意见. */
final class TitleRelations {
  private final String text;
  private final @Nullable Span at;
  private final String title;
  private final Map<String, Told> objects = new LinkedHashMap<>();

  private TitleRelations(String text, HeaderFacts header) {
    this.text = text;
    this.at = header.titleAt();
    this.title = header.title() == null ? "" : header.title();
  }

  /** The relations that the title of {@code header} states. */
  static TitleRelations of(String text, HeaderFacts header) {
    TitleRelations relations = new TitleRelations(text, header);
    relations.quoted();
    relations.handed();
    return relations;
  }

  /** What the title says of the document with this title; or null. */
  @Nullable Told of(String name) {
    if (objects.isEmpty()) {
      return null;
    }
    String plain = CitedNames.plain(name);
    for (Map.Entry<String, Told> object : objects.entrySet()) {
      if (CitedNames.isSame(object.getKey(), plain)) {
        return object.getValue();
      }
    }
    return null;
  }

  /** True where the title names the document of this title as one that it ends or carries out. */
  boolean isAnother(String name) {
    Told told = of(name);
    return told != null && told.relation() != CitationRelation.FORWARDS;
  }

  /** True for 关于废止…的决定, 关于修改…的决定 and the like. */
  boolean isDecision() {
    return RelationWords.holds(RelationWords.ENDS_BEHIND, title, 0, title.length())
        || Within.first(title, "修改", 0, title.length()) >= 0
        || Within.first(title, "清理", 0, title.length()) >= 0;
  }

  /** The words of a 实施意见 or 实施细则 in the title; null where it is none. */
  @Nullable Told kind() {
    int kind = RelationWords.first(RelationWords.KINDS, title, 0, title.length());
    return kind < 0
        ? null
        : told(
            CitationRelation.IMPLEMENTS,
            title.substring(kind, RelationWords.KINDS.end(title, kind, title.length())));
  }

  /** True where the title is that of a rule that carries out a law. */
  boolean isOfLaw() {
    return RelationWords.holds(RelationWords.OF_LAWS, title, 0, title.length());
  }

  private void quoted() {
    for (int i = 1; i < title.length(); i++) {
      char c = title.charAt(i);
      if ("《〈<".indexOf(c) < 0) {
        continue;
      }
      int close = close(i);
      if (close < 0) {
        return;
      }
      Told told = before(i, close + 1);
      told = told == null ? behind(close + 1) : told;
      if (told != null) {
        objects.putIfAbsent(CitedNames.plain(title.substring(i + 1, close)), told);
      }
      i = close;
    }
  }

  private int close(int open) {
    char mark = "》〉>".charAt("《〈<".indexOf(title.charAt(open)));
    int depth = 0;
    for (int i = open; i < title.length(); i++) {
      if (title.charAt(i) == title.charAt(open)) {
        depth++;
      } else if (title.charAt(i) == mark && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Told before(int open, int end) {
    int from = RelationWords.ENDS_BEFORE.start(title, 0, open);
    if (from >= 0 && from < open) {
      return told(CitationRelation.REPEALS, title.substring(from, open));
    }
    from = RelationWords.CHANGES_BEFORE.start(title, 0, open);
    if (from >= 0 && from < open) {
      return told(CitationRelation.AMENDS, title.substring(from, open));
    }
    from = RelationWords.CARRIES.start(title, 0, open);
    if (from >= 0 && from < open && (kind() != null || title.startsWith("办法", end))) {
      return told(CitationRelation.IMPLEMENTS, title.substring(from, open));
    }
    int hands = Math.max(title.lastIndexOf("转发", open), title.lastIndexOf("批转", open));
    return hands < 0 || title.lastIndexOf('》', open) > hands
        ? null
        : told(CitationRelation.FORWARDS, title.substring(hands, hands + 2));
  }

  private @Nullable Told behind(int at) {
    int from = title.startsWith("的", at) ? at + 1 : at;
    int end = RelationWords.KINDS.end(title, from, title.length());
    return end <= from ? null : told(CitationRelation.IMPLEMENTS, title.substring(from, end));
  }

  /** 转发云川省人民政府关于…的通知的通知, without marks round the name. */
  private void handed() {
    int hands = Math.max(title.indexOf("转发"), title.indexOf("批转"));
    int end = title.lastIndexOf("的通知");
    if (hands >= 0 && end > hands + 4 && "《〈<".indexOf(title.charAt(hands + 2)) < 0) {
      objects.putIfAbsent(
          CitedNames.plain(title.substring(hands + 2, end)),
          told(CitationRelation.FORWARDS, title.substring(hands, hands + 2)));
    }
  }

  /** With the words' place in the text, where the title stands there as it is shown. */
  private Told told(CitationRelation relation, String words) {
    int from = at == null ? -1 : Within.first(text, words, at.start(), at.end());
    return from < 0 ? new Told(relation, 0, 0) : new Told(relation, from, from + words.length());
  }
}
