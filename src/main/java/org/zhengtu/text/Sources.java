package org.zhengtu.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads source files. The format is told by the bytes, never by the file name; the same bytes give
 * the same reading text.
 */
public final class Sources {
  /** The formats that are read, for messages. */
  public static final String FORMATS = "plain text, HTML, PDF with a text layer, DOCX and DOC";

  private Sources() {}

  /**
   * Reads one file.
   *
   * @throws UnreadableSourceException for a file that is missing, empty, too large, damaged, of
   *     another format or without text
   */
  public static SourceText read(Path file) throws UnreadableSourceException {
    return read(name(file), bytes(file));
  }

  /**
   * Makes the reading text of a file's bytes.
   *
   * @param name file name without folders
   * @param bytes the whole file
   * @throws UnreadableSourceException as {@link #read(Path)}
   */
  public static SourceText read(String name, byte[] bytes) throws UnreadableSourceException {
    if (bytes.length == 0) {
      throw new UnreadableSourceException("the file is empty");
    }
    checkSize(bytes.length);
    Format format = Format.of(bytes);
    String text = format.read(bytes);
    Limits.checkCharacters(text.length());
    if (text.isBlank()) {
      throw new UnreadableSourceException(format.withoutText());
    }
    return new SourceText(name, sha256(bytes), format.mediaType(), text);
  }

  /**
   * The bytes of a file, within the size that is read.
   *
   * @throws UnreadableSourceException for a file that is missing, not readable or too large
   */
  public static byte[] bytes(Path file) throws UnreadableSourceException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.BYTES + 1);
      if (bytes.length > Limits.BYTES) {
        checkSize(Math.max(bytes.length, Files.size(file)));
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new UnreadableSourceException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableSourceException("the file may not be read", e);
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableSourceException("it cannot be read: " + e.getMessage(), e);
    }
  }

  /** The file's name without folders. */
  public static String name(Path file) {
    return FileNames.name(file);
  }

  /** Digest of a source's bytes, 64 lower-case hex digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void checkSize(long bytes) throws UnreadableSourceException {
    if (bytes > Limits.BYTES) {
      throw new UnreadableSourceException(
          "the file is too large (%d MB; files of up to %d MB are read)"
              .formatted(bytes >> 20, Limits.BYTES >> 20));
    }
  }
}
