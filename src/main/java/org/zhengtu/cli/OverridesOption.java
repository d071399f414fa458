package org.zhengtu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhengtu.resolve.OverrideFormatException;
import org.zhengtu.resolve.Overrides;
import picocli.CommandLine.Option;

/** The table of overrides that a command is given. */
final class OverridesOption {
  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description = {
        "table that settles what mentions in single sources mean (source,mention,meaning,reason);",
        "stays in force until another is given (default: the one given last)"
      })
  private @Nullable Path file;

  OverridesOption() {}

  /** Its file; null where none is given. */
  @Nullable Path file() {
    return file;
  }

  /**
   * Reads it.
   *
   * @return null where none is given: those that the graph keeps stay in force
   * @throws CommandFailedException with line and remedy where it cannot be used
   */
  @Nullable Overrides read() {
    if (file == null) {
      return null;
    }
    try {
      return Overrides.read(Files.readString(file), file.toString());
    } catch (OverrideFormatException e) {
      throw new CommandFailedException(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.INPUT, file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
    }
  }
}
