package org.zhengtu.parse.header;

import java.util.List;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * The issuers that each part of a document's head and foot names.
 *
 * @param alone those on a line of their own
 * @param lists those of the other parts, the surest first
 */
record ToldIssuers(
    List<String> titled,
    List<String> signed,
    List<String> headed,
    List<String> published,
    List<String> alone,
    List<List<String>> lists) {

  /** What the clues tell. */
  static ToldIssuers of(Jurisdictions jurisdictions, Pollution pollution, IssuerClues clues) {
    Span title = clues.title();
    List<String> titled =
        title == null ? List.of() : IssuerNames.inTitle(jurisdictions, pollution, title);
    List<String> signed = IssuerNames.signed(jurisdictions, pollution, clues.signature());
    List<String> headed = IssuerNames.named(jurisdictions, clues.redHead());
    List<String> published = IssuerNames.published(jurisdictions, clues.published());
    List<String> alone = IssuerNames.named(jurisdictions, clues.standing());
    // a title may name the first only of those who sign
    boolean first =
        titled.size() == 1 && signed.size() > 1 && signed.getFirst().endsWith(titled.getFirst());
    boolean named = title != null && !first && isNamed(pollution, title);
    List<List<String>> lists =
        named
            ? List.of(titled, signed, headed, published)
            : List.of(signed, titled, headed, published);
    if (published.size() > titled.size() && titled.stream().anyMatch(ToldIssuers::isMisprinted)) {
      lists = List.of(signed, published, titled, headed);
    }
    return new ToldIssuers(titled, signed, headed, published, alone, lists);
  }

  /** The surest names; those that stand alone where there are no others. */
  List<String> surest() {
    return lists.stream().filter(organs -> !organs.isEmpty()).findFirst().orElse(alone);
  }

  /** True where neither title nor signature nor head names an issuer. */
  boolean reprinted() {
    return titled.isEmpty() && signed.isEmpty() && headed.isEmpty();
  }

  /** All of them, those who sign first. */
  List<List<String>> all() {
    return List.of(signed, titled, headed, published, alone);
  }

  /** True for 云泽市人民政府关于…: a plan's own title only begins with whose plan it is. */
  private static boolean isNamed(Pollution pollution, Span title) {
    return TitleIssuers.end(pollution.text(), title.start(), title.end()) > title.start();
  }

  /** 云泽省财政云泽省税务局: two names in one, the end of the first lost. */
  private static boolean isMisprinted(String organ) {
    return organ.length() > 6 && organ.indexOf(organ.substring(0, 3), 3) > 0;
  }
}
