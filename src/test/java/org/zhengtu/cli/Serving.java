package org.zhengtu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service that runs in a process of its own, on a free port, until closed. */
final class Serving implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(8);

  private final java.lang.Process process;
  private final Path out;

  private Serving(java.lang.Process process, Path out) {
    this.process = process;
    this.out = out;
  }

  /** Starts the service on {@code store} and waits until it says that it is ready. */
  static Serving start(Path folder, Path store) throws IOException, InterruptedException {
    Path out = Files.createTempFile("zhengtu", ".out");
    List<String> command =
        Process.command(List.of(), "serve", "--store", store.toString(), "--server.port=0");
    java.lang.Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    Serving serving = new Serving(process, out);
    serving.awaitReady();
    return serving;
  }

  private void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!said().contains("Ready after")) {
      if (!process.isAlive() || System.nanoTime() - deadline > 0) {
        process.destroyForcibly();
        throw new IllegalStateException("It did not start: " + said());
      }
      Thread.sleep(100);
    }
  }

  /** Everything it has printed. */
  String said() throws IOException {
    return Files.readString(out);
  }

  /** The address in the line that begins with {@code label}. */
  String address(String label) throws IOException {
    return said()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(label + " "))
        .map(line -> line.substring(label.length()).strip().split(" ")[0])
        .findFirst()
        .orElseThrow();
  }

  /** Stops it as Ctrl+C does. */
  @Override
  public void close() throws IOException {
    process.destroy();
    if (!stopped()) {
      process.destroyForcibly();
      throw new IllegalStateException("It did not stop: " + said());
    }
  }

  private boolean stopped() {
    try {
      return process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
