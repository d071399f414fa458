package org.zhengtu.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.Verification;
import org.zhengtu.graph.VerificationReport;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.ingest.Rereading;
import org.zhengtu.text.FileNames;
import org.zhengtu.text.UnreadableSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether the graph is what its sources say, and tells each place where it is not. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Look whether the graph is what its sources say: the digest of every kept source, every"
          + " quote at its place, ids, counts, orphans and constraints; then write every kept"
          + " source into an empty temporary store and compare the two line by line.",
      "Files that are given are read again, and digest, reading text and record compared with what"
          + " is kept of them.",
      "Each failure is one line: what, where, what to do; the exit code is then 1. Nothing is"
          + " changed; let nothing be ingested meanwhile.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar verify",
      "  java -jar zhengtu.jar verify documents/ --store /srv/zhengtu",
      "  java -jar zhengtu.jar verify --quick --uri bolt://127.0.0.1:7687    while a server runs"
    })
final class Verify implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "files that were ingested, or folders of them")
  private List<Path> named = new ArrayList<>();

  @Option(names = "--quick", description = "do not write the sources anew to compare")
  private boolean quick;

  @Mixin private GraphOptions graphOptions = new GraphOptions();

  private final PrintStream out = Output.out();
  private final List<Failure> failures = new ArrayList<>();
  private int unread;

  Verify() {}

  @Override
  public Integer call() {
    List<Path> files = SourceFiles.of(named);
    try (Graph graph = graphOptions.open()) {
      print(verify(graph, files), files.size());
    }
    if (!failures.isEmpty()) {
      return ExitCode.CHECK_FAILED;
    }
    return unread == 0 ? ExitCode.DONE : ExitCode.INPUT;
  }

  private VerificationReport verify(Graph graph, List<Path> files) {
    try {
      VerificationReport report = quick ? Verification.of(graph) : anew(graph);
      failures.addAll(report.failures());
      Rereading rereading = new Rereading(graph);
      files.forEach(file -> reread(rereading, file));
      return report;
    } catch (CommandFailedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND, "the graph cannot be verified: " + e.getMessage(), e);
    }
  }

  private static VerificationReport anew(Graph graph) {
    try (ScratchGraph scratch = ScratchGraph.open(graph.overrides())) {
      return Verification.of(graph, scratch.graph());
    }
  }

  private void reread(Rereading rereading, Path file) {
    try {
      failures.addAll(rereading.compare(file));
    } catch (UnreadableSourceException e) {
      unread++;
      Output.err().println(FileNames.of(file) + ": " + e.getMessage());
    }
  }

  private void print(VerificationReport report, int files) {
    out.printf("%,d sources held against their digests.%n", report.sources());
    out.printf("%,d facts held against the words that they quote.%n", report.facts());
    if (!quick) {
      out.printf("%,d lines compared with a graph written anew.%n", report.lines());
    }
    if (files > 0) {
      out.printf("%,d of %,d files compared with what is kept of them.%n", files - unread, files);
    }
    failures.forEach(this::print);
    out.println(failures.isEmpty() ? "No failure." : "Failures: " + failures.size() + ".");
  }

  private void print(Failure failure) {
    String where = failure.id().isEmpty() ? "" : " " + failure.id();
    String message = failure.message().replaceAll("\\v", " ");
    String what = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    out.println(failure.code() + where + ": " + what + "; " + remedy(failure.code()));
  }

  private static String remedy(String code) {
    return switch (code) {
      case "NOT_INGESTED" -> "ingest it";
      case "FILE_DIFFERS" -> "ingest it, or find the file that was ingested";
      case "SOURCE_CHANGED", "DIGEST_DIFFERS", "TYPE_DIFFERS", "TEXT_DIFFERS" ->
          "remove the source and ingest its file again";
      case "RECORD_DIFFERS" -> "ingest the file again, also after an update of this program";
      case "CORRECTION_CHANGED", "CORRECTION_UNREADABLE" ->
          "remove the correction and ingest its file again";
      case "EVIDENCE_MISSING", "EVIDENCE_OUTSIDE", "QUOTE_DIFFERS" ->
          "ingest the file of that source again";
      default -> "ingest the files of all sources into a new store";
    };
  }
}
