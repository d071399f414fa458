package org.zhengtu.text;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Names of files in UTF-8, whatever encoding the platform was started with: in a container without
 * a locale Java turns every Chinese character of a name into question marks, and one document would
 * be kept under another name than elsewhere.
 */
public final class FileNames {
  private static final char LOST = '\ufffd';
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  private FileNames() {}

  /** The file's name without folders. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : element(name);
  }

  /** The whole path as it was given. */
  public static String of(Path path) {
    String given = path.toString();
    if (given.indexOf(LOST) < 0) {
      return given;
    }
    StringBuilder whole = new StringBuilder(path.isAbsolute() ? path.getRoot().toString() : "");
    for (Path part : path) {
      whole.append(whole.isEmpty() || whole.charAt(whole.length() - 1) == '/' ? "" : "/");
      whole.append(element(part));
    }
    return whole.toString();
  }

  private static String element(Path element) {
    String name = element.toString();
    if (name.indexOf(LOST) < 0) {
      return name;
    }
    String bytes = element.toUri().getRawPath(); // the bytes themselves, percent-encoded
    String path = bytes.endsWith("/") ? bytes.substring(0, bytes.length() - 1) : bytes;
    String last = path.substring(path.lastIndexOf('/') + 1);
    return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The path with these words, also where the platform's own encoding lacks some of them. */
  public static Path path(String words) {
    return in(Path.of(""), words);
  }

  /** The path with these words within a folder. */
  public static Path in(Path folder, String words) {
    try {
      return folder.resolve(words);
    } catch (InvalidPathException e) {
      if (words.indexOf(LOST) >= 0 || words.indexOf('\0') >= 0) {
        throw e;
      }
      String base = folder.toAbsolutePath().toUri().toString();
      String from = words.startsWith("/") ? "file://" : base.endsWith("/") ? base : base + "/";
      return Path.of(URI.create(from + encoded(words)));
    }
  }

  private static String encoded(String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && PLAIN.indexOf(b) >= 0) {
        out.write(b);
      } else {
        out.writeBytes(
            ("%" + HexFormat.of().withUpperCase().toHexDigits(b))
                .getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toString(StandardCharsets.US_ASCII);
  }
}
