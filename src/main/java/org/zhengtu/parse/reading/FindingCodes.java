package org.zhengtu.parse.reading;

import java.util.List;

/** The codes of everything that can be doubtful about a text while it is read. */
public final class FindingCodes {
  /** All of them, sorted; each stands in the README with its meaning. */
  public static final List<String> ALL =
      List.of(
          "ATTACHMENT_MISSING",
          "DATE_CONFLICT",
          "DATE_MISSING",
          "DUTY_UNIT_UNCLEAR",
          "ISSUER_UNCERTAIN",
          "MEMBER_COUNT_MISMATCH",
          "NOT_A_POLICY_DOCUMENT",
          "NUMBER_MISSING",
          "RECONSTRUCTED",
          "ROSTER_UNCLEAR",
          "SCOPE_DERIVED",
          "TEXT_POLLUTED",
          "TITLE_CONFLICT",
          "TRUNCATED",
          "UNIT_LIST_UNCLEAR",
          "UNIT_UNRESOLVED");

  private FindingCodes() {}
}
