package org.zhengtu.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.KeptRecords;
import org.zhengtu.text.FileNames;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the whole graph in a form that two equal graphs share, or what one source says. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print the graph as sorted JSON Lines, nodes then relationships, with nothing that depends on"
          + " when or in which order it was written: two graphs are the same exactly when these"
          + " bytes are.",
      "Or print what one source says as a policy record, to correct and to ingest again; a"
          + " correction by itself where its id is given.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar export --canonical graph.jsonl",
      "  java -jar zhengtu.jar export --canonical --uri bolt://127.0.0.1:7687 | sha256sum",
      "  java -jar zhengtu.jar export --record notice.html > notice.json"
    })
final class Export implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "default, and for -: standard output; with --record alone, the source")
  private @Nullable Path file;

  @Mixin private GraphOptions graphOptions = new GraphOptions();

  Export() {}

  /** One of the two. */
  static final class What {
    @Option(names = "--canonical", description = "the whole graph")
    private boolean canonical;

    @Option(
        names = "--record",
        arity = "0..1",
        fallbackValue = "",
        paramLabel = "SOURCE",
        description = "file name, path, SHA-256 or id of a source, or id of a correction")
    private @Nullable String source;

    What() {}
  }

  @Override
  public Integer call() {
    try (Graph graph = graphOptions.open()) {
      if (what.source != null) {
        return print(graph, named(what.source));
      }
      try (Writer out = writer()) {
        graph.export().write(out);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND, (file == null ? "The output" : file) + " cannot be written: " + e, e);
    }
    return ExitCode.DONE;
  }

  /** Also: export notice.html --record. */
  private String named(String source) {
    String after = file == null ? "" : FileNames.of(file);
    if (!source.isEmpty()) {
      return source;
    }
    file = null;
    return after;
  }

  private int print(Graph graph, String source) throws IOException {
    List<String> records = new KeptRecords(graph).of(source);
    String digest = records.isEmpty() ? GivenSource.digest(source) : null;
    records = digest == null ? records : new KeptRecords(graph).of(digest);
    if (records.size() != 1) {
      Output.err()
          .println(
              source
                  + (records.isEmpty()
                      ? ": no source in the graph has this name, SHA-256 or id"
                      : ": " + records.size() + " sources have this name; give SHA-256 or id"));
      return ExitCode.INPUT;
    }
    try (Writer out = writer()) {
      out.write(records.getFirst());
      out.write('\n');
    }
    return ExitCode.DONE;
  }

  private Writer writer() throws IOException {
    return file == null || file.toString().equals("-")
        ? new BufferedWriter(new OutputStreamWriter(Output.out(), StandardCharsets.UTF_8))
        : Files.newBufferedWriter(file);
  }
}
