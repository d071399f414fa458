package org.zhengtu.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says of itself before it is parsed, read as ASCII. */
final class Markup {
  private static final int HEAD = 4096;
  private static final String[] OPENINGS = {
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<meta",
    "<title",
    "<div",
    "<p>",
    "<p ",
    "<table",
    "<span",
    "<script",
    "<style",
    "<article",
    "<section",
    "<center",
    "<font",
    "<h1",
    "<h2"
  };

  private Markup() {}

  /** True for bytes whose first text is HTML markup, after comments and an XML declaration. */
  static boolean looksLikeHtml(byte[] bytes) {
    String head = ascii(bytes, HEAD).toLowerCase(Locale.ROOT);
    int at = skipPreamble(head);
    for (String opening : OPENINGS) {
      if (head.startsWith(opening, at)) {
        return true;
      }
    }
    return head.contains("<html") && head.contains("<head");
  }

  /** The charset that a {@code meta} element or XML declaration names, or null. */
  static @Nullable String declaredCharset(byte[] bytes) {
    String head = ascii(bytes, HEAD * 4).toLowerCase(Locale.ROOT);
    for (int at = 0; (at = head.indexOf('<', at)) >= 0; at++) {
      boolean meta = head.startsWith("<meta", at);
      if (meta || head.startsWith("<?xml", at)) {
        int end = head.indexOf('>', at);
        String tag = head.substring(at, end < 0 ? head.length() : end);
        String name = valueOf(tag, meta ? "charset" : "encoding");
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String valueOf(String tag, String key) {
    int at = tag.indexOf(key);
    if (at < 0) {
      return null;
    }
    int from = at + key.length();
    while (from < tag.length() && " =\"'".indexOf(tag.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < tag.length() && isNamePart(tag.charAt(to))) {
      to++;
    }
    return to > from ? tag.substring(from, to) : null;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }

  private static int skipPreamble(String head) {
    int at = 0;
    while (true) {
      while (at < head.length() && head.charAt(at) <= ' ') {
        at++;
      }
      String close =
          head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? "?>" : null;
      int end = close == null ? -1 : head.indexOf(close, at);
      if (close == null || end < 0) {
        return at;
      }
      at = end + close.length();
    }
  }

  private static String ascii(byte[] bytes, int length) {
    int from = 0;
    if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb) {
      from = 3;
    } else if (bytes.length >= 2 && (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe) {
      return utf16(bytes, length);
    }
    return new String(
        bytes, from, Math.min(bytes.length - from, length), StandardCharsets.US_ASCII);
  }

  private static String utf16(byte[] bytes, int length) {
    var charset = (bytes[0] & 0xff) == 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new String(bytes, 2, Math.min(bytes.length - 2, 2 * length) & ~1, charset);
  }
}
