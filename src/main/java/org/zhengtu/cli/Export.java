package org.zhengtu.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the whole graph in a form that two equal graphs share. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print the graph as sorted JSON Lines, nodes then relationships, with nothing that depends on"
          + " when or in which order it was written: two graphs are the same exactly when these"
          + " bytes are.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar export --canonical graph.jsonl",
      "  java -jar zhengtu.jar export --canonical --uri bolt://127.0.0.1:7687 | sha256sum"
    })
final class Export implements Callable<Integer> {
  @Option(
      names = "--canonical",
      required = true,
      description = "in the form described above, the only one there is")
  private boolean canonical;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "default: standard output")
  private @Nullable Path file;

  @Mixin private GraphOptions graphOptions = new GraphOptions();

  Export() {}

  @Override
  public Integer call() {
    try (Graph graph = graphOptions.open();
        Writer out = writer()) {
      graph.export().write(out);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND, (file == null ? "The output" : file) + " cannot be written: " + e, e);
    }
    return ExitCode.DONE;
  }

  private Writer writer() throws IOException {
    return file == null
        ? new BufferedWriter(new OutputStreamWriter(Output.out(), StandardCharsets.UTF_8))
        : Files.newBufferedWriter(file);
  }
}
