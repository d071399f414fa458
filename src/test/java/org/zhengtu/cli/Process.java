package org.zhengtu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program run as users run it, in a process of its own.
 *
 * @param exitCode what it ended with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Process(int exitCode, String out, String err) {

  /** Runs the program with {@code args} in {@code folder}. */
  static Process zhengtu(Path folder, String... args) throws IOException, InterruptedException {
    return run(folder, List.of(), args);
  }

  /** Likewise, with options for the JVM. */
  static Process run(Path folder, List<String> jvm, String... args)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("zhengtu", ".out");
    Path err = Files.createTempFile("zhengtu", ".err");
    List<String> command = typed(command(jvm, args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    java.lang.Process process = builder.start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running: " + String.join(" ", args));
    }
    return new Process(process.exitValue(), text(out), text(err));
  }

  /** The words of a command beyond ASCII as a shell would pass them, whatever this JVM's locale. */
  private static List<String> typed(List<String> command) throws IOException {
    if (command.stream().allMatch(word -> word.chars().allMatch(c -> c < 0x80))) {
      return command;
    }
    StringBuilder line = new StringBuilder("exec");
    command.forEach(word -> line.append(" '").append(word).append('\''));
    Path script = Files.createTempFile("zhengtu", ".sh");
    script.toFile().deleteOnExit();
    return List.of("sh", Files.writeString(script, line.append('\n')).toString());
  }

  /** The command that runs the program. */
  static List<String> command(List<String> jvm, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("--enable-native-access=ALL-UNNAMED"); // as the manifest of the jar says
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.add("org.zhengtu.ZhengtuApplication");
    command.addAll(List.of(args));
    return command;
  }

  private static String classPath() {
    String given =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    StringBuilder absolute = new StringBuilder();
    for (String entry : given.split(System.getProperty("path.separator"))) {
      absolute.append(Path.of(entry).toAbsolutePath()).append(System.getProperty("path.separator"));
    }
    return absolute.toString();
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
