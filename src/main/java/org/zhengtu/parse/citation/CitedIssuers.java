package org.zhengtu.parse.citation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.header.Pollution;
import org.zhengtu.parse.header.TitleIssuers;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.ProvinceCodes;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Who issued a cited document: named in its title, right before it, or by a 机关代字 whose issuer the
 * text names elsewhere or that only one organ uses.
 */
final class CitedIssuers {
  private static final Map<String, String> CENTRE =
      WordFile.read("agency-codes.txt").pairs("centre");

  private final String text;
  private final Jurisdictions jurisdictions;
  private final @Nullable Jurisdiction home;
  private final OrgansBefore organs;
  private final Map<String, String> byCode = new HashMap<>(CENTRE);
  private final @Nullable DocumentNumber own;
  private final String ownIssuers;

  CitedIssuers(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, HeaderFacts header) {
    this.text = pollution.text();
    this.jurisdictions = jurisdictions;
    this.home = header.home().place();
    this.organs = new OrgansBefore(reading, pollution, jurisdictions, header);
    this.own = header.number();
    this.ownIssuers = String.join("、", header.issuers());
  }

  /** The issuer that the title {@code [from, to)} or the words before it name, or null. */
  @Nullable String named(int from, int to, int floor) {
    int end = TitleIssuers.end(text, from, to);
    // 省政府《贯彻落实〈国务院关于…〉的意见》: the first words may name another's
    boolean carries = Within.until(text, "<〈", from, end) < end;
    return end > from && !carries ? organs.of(from, end) : organs.before(from - 1, floor);
  }

  /** True where organs and nothing else fill the range. */
  boolean isNamed(int from, int to) {
    return organs.of(from, to) != null;
  }

  /** The only addressee, whose request a reply answers; or null. */
  @Nullable String addressee() {
    return organs.addressee();
  }

  /** The organ that stands right before a number, 省政府办公厅云政办发〔2021〕7号文件; or null. */
  @Nullable String before(int number, int floor) {
    return number > floor + 2 ? organs.before(number, floor) : null;
  }

  /** Where the organs that stand right before {@code about} begin; {@code about} for none. */
  int start(int about, int floor) {
    return organs.start(about, floor);
  }

  /** Remembers whose code it is, once a title has named the issuer. */
  void learn(@Nullable DocumentNumber number, @Nullable String issuer) {
    if (number != null && issuer != null) {
      byCode.merge(
          number.agencyCode(),
          issuer,
          (known, told) -> told.startsWith(known + "、") ? told : known);
    }
  }

  /** The issuer of a document cited by number alone, or null; a number like its own is its own. */
  @Nullable String ofNumberAlone(@Nullable DocumentNumber number) {
    boolean same = number != null && own != null && own.agencyCode().equals(number.agencyCode());
    if (same && !ownIssuers.isEmpty()) {
      return ownIssuers;
    }
    String known = ofNumber(number);
    return known == null && number != null && home != null
        ? ProvinceCodes.issuer(jurisdictions, number.agencyCode(), home)
        : known;
  }

  /** The issuer that a number tells beside a title, or null. */
  @Nullable String ofNumber(@Nullable DocumentNumber number) {
    if (number == null) {
      return null;
    }
    String code = number.agencyCode();
    if (number.form() != DocumentNumber.Form.BRACKETED || code.endsWith("令")) {
      String organ = code.substring(0, code.length() - (code.endsWith("公告") ? 2 : 1));
      if (organ.equals("中华人民共和国主席") || organ.equals("主席")) {
        return null;
      }
      String named = organs.names(organ);
      // 沪府令: of the province's government
      return named != null || home == null || organ.length() < 2
          ? named
          : ProvinceCodes.issuer(jurisdictions, organ, home);
    }
    return byCode.get(code);
  }
}
