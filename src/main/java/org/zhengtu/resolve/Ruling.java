package org.zhengtu.resolve;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that words of one source mean, where the rules cannot tell.
 *
 * @param source SHA-256 or file name of the source
 * @param mention the words as the source has them: an organ's or a person's name, a number or a
 *     title
 * @param kind what they mean
 * @param place code of the agency's or the document's place; null for {@link Kind#UNRESOLVED}
 * @param words the agency's families or name, the document's number or title; null likewise
 * @param reason why, for whoever reads it later
 */
public record Ruling(
    String source,
    String mention,
    Kind kind,
    @Nullable String place,
    @Nullable String words,
    String reason) {

  /** What the words of an override may mean. */
  public enum Kind {
    /** An agency. */
    AGENCY,
    /** A document. */
    DOCUMENT,
    /** The person of that name in an agency. */
    PERSON,
    /** Nothing that could be told. */
    UNRESOLVED
  }

  /** How it stands in the table. */
  String meaning() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind == Kind.UNRESOLVED ? name : name + " " + place + " " + words;
  }

  /** The reason as a resolution gives it. */
  String explanation() {
    return "“" + mention + "”：人工裁定，" + reason + " / override: settled by hand";
  }
}
