package org.zhengtu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of the command line. Where no locale is set (LC_ALL=C, many containers), Java loses
 * every character beyond ASCII; Linux still tells the bytes.
 */
final class Arguments {
  private static final char LOST = '\ufffd';
  private static final Path WORDS = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments as they were typed, in UTF-8, as far as the platform tells. */
  static String[] asTyped(String... args) {
    boolean lost = List.of(args).stream().anyMatch(arg -> arg.indexOf(LOST) >= 0);
    if (!lost || !Files.isReadable(WORDS)) {
      return args;
    }
    try {
      return asTyped(new String(Files.readAllBytes(WORDS), StandardCharsets.UTF_8), args);
    } catch (IOException e) {
      return args; // what the platform does not tell stays as it came
    }
  }

  /** Likewise, from the words of the whole command, each ended by a zero. */
  static String[] asTyped(String command, String... args) {
    String[] words = command.split("\0", -1);
    int first = words.length - 1 - args.length;
    boolean same =
        first >= 0
            && IntStream.range(0, args.length)
                .allMatch(i -> args[i].indexOf(LOST) >= 0 || args[i].equals(words[first + i]));
    return same ? List.of(words).subList(first, words.length - 1).toArray(String[]::new) : args;
  }
}
