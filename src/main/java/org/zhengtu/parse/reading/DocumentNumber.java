package org.zhengtu.parse.reading;

import org.jspecify.annotations.Nullable;

/**
 * A 发文字号 in its normal form.
 *
 * @param agencyCode 机关代字, for example {@code 云政办发}; for a decree or an announcement the words up to
 *     令 or 公告, for example {@code 虚构部公告}
 * @param year 1949 to 2100; 0 for a decree that counts on without years
 * @param serial ASCII digits, as many as written, behind the word of a series where the year has
 *     one
 * @param form how the parts are put together
 */
public record DocumentNumber(String agencyCode, int year, String serial, Form form) {

  /** How a number is written. */
  public enum Form {
    /** {@code 云政办发〔2021〕64号}. */
    BRACKETED,
    /** {@code 虚构部公告2019年第76号}. */
    YEARLY,
    /** {@code 虚构省人民政府令第12号}. */
    RUNNING
  }

  /** A number and where it stands, in compact offsets. */
  public record Match(DocumentNumber number, int from, int to) {
    /** By its place: the numbers of one text are put into sets. */
    @Override
    public int hashCode() {
      return from;
    }
  }

  /** The one written form that two mentions of one number share. */
  public String normal() {
    return switch (form) {
      case BRACKETED -> agencyCode + "〔" + year + "〕" + serial + "号";
      case YEARLY -> agencyCode + year + "年第" + serial + "号";
      case RUNNING -> agencyCode + "第" + serial + "号";
    };
  }

  /** The number of the same code and year with another serial. */
  DocumentNumber withSerial(String other) {
    return new DocumentNumber(agencyCode, year, other, form);
  }

  /**
   * The number that {@code raw} is, nothing around it but marks, its label or organ before and 文件
   * behind; null where it is none or several.
   */
  public static @Nullable DocumentNumber parse(String raw) {
    Reading reading = Reading.of(raw);
    Match match = DocumentNumberScanner.alone(reading, 0, reading.length());
    return match == null ? null : match.number();
  }
}
