package org.zhengtu.parse.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Level;
import org.zhengtu.text.Span;

/**
 * What stands over and under the text of one document.
 *
 * @param number 发文字号, or null
 * @param title one line, repaired where the form proves it; null where there is none
 * @param titleAt compact range of the title; null where there is none
 * @param kind 文种 of the title, or null
 * @param issuers full names
 * @param level level of the issuer, or null
 * @param issuedOn 成文日期, or null
 * @param publishedOn 发布日期, or null
 * @param indexNumber 索引号, or null
 * @param subject 主题分类, or null
 * @param validity 有效性, or null
 * @param addressees 主送机关 in order
 * @param bodyFrom compact offset at which the text begins
 * @param bodyTo compact offset at which it ends, signature and attachments included
 * @param issuedTextFrom compact offset at which the text begins that a notice issues; -1 for none
 * @param attachments names of the attachments that the text lists
 * @param home the issuing place
 * @param signed true where issuer and day stand under the text
 */
public record HeaderFacts(
    @Nullable DocumentNumber number,
    @Nullable String title,
    @Nullable Span titleAt,
    @Nullable String kind,
    List<String> issuers,
    @Nullable Level level,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate publishedOn,
    @Nullable String indexNumber,
    @Nullable String subject,
    @Nullable String validity,
    List<String> addressees,
    int bodyFrom,
    int bodyTo,
    int issuedTextFrom,
    List<String> attachments,
    Home home,
    boolean signed) {

  /** Copies the lists. */
  public HeaderFacts {
    issuers = List.copyOf(issuers);
    addressees = List.copyOf(addressees);
    attachments = List.copyOf(attachments);
  }

  /**
   * These facts with the number that one of {@code citations} gives a document of the same title,
   * where the document itself has none: an attachment is often cited by the one that carries it.
   */
  public HeaderFacts knownAs(List<Citation> citations) {
    if (number != null || title == null) {
      return this;
    }
    String plain = CitedNames.plain(title);
    for (Citation citation : citations) {
      String cited = citation.title();
      String known = citation.number();
      if (cited == null || known == null || !CitedNames.plain(cited).equals(plain)) {
        continue;
      }
      return new HeaderFacts(
          DocumentNumber.parse(known),
          title,
          titleAt,
          kind,
          issuers,
          level,
          issuedOn,
          publishedOn,
          indexNumber,
          subject,
          validity,
          addressees,
          bodyFrom,
          bodyTo,
          issuedTextFrom,
          attachments,
          home,
          signed);
    }
    return this;
  }

  /** Where the document begins: at its title; what a page prints over that is no part of it. */
  public int headFrom(int portionFrom) {
    Span title = titleAt;
    return title == null || title.start() > bodyFrom ? portionFrom : title.start();
  }
}
