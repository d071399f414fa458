package org.zhengtu.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text. A byte order mark decides. Else the declared encoding, UTF-8 and
 * GB18030 are tried, and what reads as Chinese best wins, the declared one where they are even: so
 * a wrong declaration never garbles a page.
 */
final class Charsets {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 16;

  private Charsets() {}

  /**
   * The characters of {@code bytes}.
   *
   * @param declared the encoding that the file itself names, or null
   * @throws UnreadableSourceException where no encoding fits
   */
  static String decode(byte[] bytes, @Nullable String declared) throws UnreadableSourceException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeMarked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decodeMarked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decodeMarked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    String best = null;
    double bestShare = -1;
    for (Charset charset : candidates(declared)) {
      String text = strictly(bytes, 0, charset);
      double share = text == null ? -1 : commonShare(text);
      if (share > bestShare + 0.05) {
        best = text;
        bestShare = share;
      }
      if (bestShare > 0.8) {
        break;
      }
    }
    return best != null ? best : forgiving(bytes);
  }

  private static List<Charset> candidates(@Nullable String declared) {
    List<Charset> candidates = new ArrayList<>();
    Charset named = named(declared);
    if (named != null) {
      candidates.add(named);
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      if (!candidates.contains(charset)) {
        candidates.add(charset);
      }
    }
    return candidates;
  }

  /**
   * The declared charset, GB 2312 and GBK widened to GB 18030; null where unknown or impossible.
   */
  private static @Nullable Charset named(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    String name = declared.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("gb")) {
      return GB18030;
    }
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return null; // the declaration itself was read as ASCII
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String decodeMarked(byte[] bytes, int from, Charset charset)
      throws UnreadableSourceException {
    String text = strictly(bytes, from, charset);
    if (text != null) {
      return text;
    }
    text = new String(bytes, from, bytes.length - from, charset);
    if (tooBroken(text)) {
      throw new UnreadableSourceException(
          "its byte order mark says " + charset + " and its bytes are not");
    }
    return text;
  }

  private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** A text with a few broken characters is still read; they stand as U+FFFD. */
  private static String forgiving(byte[] bytes) throws UnreadableSourceException {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    String gb18030 = new String(bytes, GB18030);
    String text = broken(utf8) <= broken(gb18030) ? utf8 : gb18030;
    if (tooBroken(text)) {
      throw Format.notRead("binary data or text in neither UTF-8 nor GB18030");
    }
    return text;
  }

  private static boolean tooBroken(String text) {
    return broken(text) * 100L > text.length() + 100;
  }

  private static long broken(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }

  /** Share of everyday Chinese among the characters beyond ASCII, in the text's first part. */
  private static double commonShare(String text) {
    int common = 0;
    int all = 0;
    for (int i = 0; i < text.length() && all < SAMPLE; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        all++;
        common += isCommon(c) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) common / all;
  }

  /** Punctuation and the 3,755 characters of GB 2312's first level, by their place in GB 18030. */
  private static boolean isCommon(char c) {
    if (c >= 0x3000 && c <= 0x301f || c >= 0xff01 && c <= 0xff5e || c == 0xa0) {
      return true;
    }
    if (c < 0x4e00 || c > 0x9fff) {
      return c >= 0x2010 && c <= 0x2026;
    }
    byte[] code = String.valueOf(c).getBytes(GB18030);
    int lead = code[0] & 0xff;
    return code.length == 2 && lead >= 0xb0 && lead <= 0xd7 && (code[1] & 0xff) >= 0xa1;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
