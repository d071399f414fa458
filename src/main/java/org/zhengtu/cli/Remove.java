package org.zhengtu.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.GraphWriter;
import org.zhengtu.graph.WriteReport;
import org.zhengtu.graph.WriteReport.WrittenDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes sources out of the graph and tells, one by one, what went with them. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Take sources out of the graph, with everything that only they say: the graph is then as if"
          + " they had never been ingested. A document that another source states too is written"
          + " from that one.",
      "A correction is taken back by its id: its text is then again what was read from it.",
      "Tells for each which documents are gone and which another source states now. A source that"
          + " is not in the graph is named on standard error, the others are done, and the exit"
          + " code is 3.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar remove notice.html",
      "  java -jar zhengtu.jar remove cor-0123456789abcdef0123    as ingest printed it",
      "  java -jar zhengtu.jar remove \"$(sha256sum < notice.html | cut -c-64)\"",
      "  java -jar zhengtu.jar remove notice.html --uri bolt://127.0.0.1:7687    while a server"
          + " runs"
    })
final class Remove implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description =
          "file name (every source of that name), path or SHA-256 of the file, or id, also of a"
              + " correction")
  private List<String> named = new ArrayList<>();

  @Mixin private GraphOptions graphOptions = new GraphOptions();

  private final PrintStream out = Output.out();
  private int unknown;

  Remove() {}

  @Override
  public Integer call() {
    try (Graph graph = graphOptions.open()) {
      for (String source : named) {
        remove(graph.writer(), source);
      }
      out.println(Counts.of(graph));
    }
    return unknown == 0 ? ExitCode.DONE : ExitCode.INPUT;
  }

  private void remove(GraphWriter writer, String source) {
    List<WriteReport> reports = reports(writer, source);
    String digest = reports.isEmpty() ? GivenSource.digest(source) : null;
    if (digest != null) {
      reports = reports(writer, digest);
    }
    if (reports.isEmpty()) {
      unknown++;
      Output.err().println(source + ": no source in the graph has this name, SHA-256 or id");
    }
    reports.forEach(this::print);
  }

  private static List<WriteReport> reports(GraphWriter writer, String source) {
    try {
      return writer.remove(source);
    } catch (RuntimeException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND, "the graph did not let go of " + source + ": " + e.getMessage(), e);
    }
  }

  private void print(WriteReport report) {
    out.println(report.name() + ": removed (" + report.source() + ")");
    for (WrittenDocument document : report.documents()) {
      String state = document.from() == null ? "gone" : "now from " + document.from();
      out.println("  " + state + "  " + document.label());
    }
    if (report.documents().isEmpty()) {
      out.println("  no policy document");
    }
  }
}
