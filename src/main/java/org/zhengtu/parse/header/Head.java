package org.zhengtu.parse.header;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * What stands over a document's text, and where the text begins.
 *
 * @param titleAt the title's place, which may be in the portal's table
 * @param bodyFrom first offset of the text
 */
record Head(
    @Nullable Decree decree,
    @Nullable Title title,
    @Nullable Span titleAt,
    @Nullable Match number,
    @Nullable Span addressees,
    SourceLine source,
    int bodyFrom) {

  /** The head of the portion. */
  static Head read(
      Reading reading,
      Jurisdictions jurisdictions,
      String text,
      Portion portion,
      PortalTable table) {
    return new HeadReader(reading, jurisdictions, text, portion, table).read();
  }

  @Nullable DocumentNumber documentNumber() {
    return number == null ? null : number.number();
  }

  /** The 文种 of the title there; null where it has none. */
  static @Nullable String kind(String text, Span title) {
    String words = text.substring(title.start(), title.end());
    return DocumentKinds.of(words.replace(String.valueOf(Pollution.PAD), ""));
  }
}
