package org.zhengtu.resolve;

import org.jspecify.annotations.Nullable;

/** Which document it is. */
public sealed interface DocumentKey {

  /** The readable key. */
  String key();

  /** The id that follows from the key. */
  default String id() {
    return IdType.DOCUMENT.id(key());
  }

  /** The issuer's place, or null where nothing proves it. */
  @Nullable String jurisdiction();

  /** By issuer's place and number: certain. */
  record Numbered(String jurisdiction, String number) implements DocumentKey {
    @Override
    public String key() {
      return IdType.key("number", jurisdiction, number);
    }
  }

  /** By a number that several places may use. */
  record BareNumber(String number) implements DocumentKey {
    @Override
    public String key() {
      return IdType.key("number", "?", number);
    }

    @Override
    public @Nullable String jurisdiction() {
      return null;
    }
  }

  /** By title, in a place where the title or the issuer tells one. */
  record Titled(@Nullable String jurisdiction, String title) implements DocumentKey {
    @Override
    public String key() {
      return IdType.key("title", jurisdiction == null ? "?" : jurisdiction, title);
    }
  }

  /** By the source it stands in, where nothing names it. */
  record Unnamed(String source, int index) implements DocumentKey {
    @Override
    public String key() {
      return IdType.key("source", source, String.valueOf(index));
    }

    @Override
    public @Nullable String jurisdiction() {
      return null;
    }
  }
}
