package org.zhengtu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.FileNames;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;

/** A source as people name it on the command line. */
final class GivenSource {
  private GivenSource() {}

  /**
   * The digest of the file at a path like {@code documents/notice.html}; null where the words are
   * no path or no file is there. The bytes tell the source better than a name that several may
   * share.
   */
  static @Nullable String digest(String given) {
    if (given.indexOf('/') < 0) {
      return null;
    }
    try {
      Path file = FileNames.path(given);
      return Files.isRegularFile(file) ? Sources.sha256(Sources.bytes(file)) : null;
    } catch (InvalidPathException | UnreadableSourceException e) {
      return null; // then it is no source of the graph either
    }
  }
}
