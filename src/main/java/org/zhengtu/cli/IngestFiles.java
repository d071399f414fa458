package org.zhengtu.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.CorrectionReport;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.WriteReport;
import org.zhengtu.graph.WriteReport.OpenMention;
import org.zhengtu.graph.WriteReport.WrittenDocument;
import org.zhengtu.ingest.Corrector;
import org.zhengtu.ingest.Ingest;
import org.zhengtu.ingest.Ingested;
import org.zhengtu.record.Correction;
import org.zhengtu.record.Edit;
import org.zhengtu.record.Finding;
import org.zhengtu.resolve.Overrides;
import org.zhengtu.text.FileNames;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts documents and records into the graph and tells, one by one, what became of them. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Put documents into the graph: "
          + Sources.FORMATS
          + ", and policy records in JSON, also ones that you wrote or corrected (see export"
          + " --record). Each is one transaction; the same files in any order, once or often, give"
          + " the same graph.",
      "Tells for each what was written, what it replaced and what stays unresolved. What cannot be"
          + " read is named on standard error, the others are done, and the exit code is 3.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar ingest notice.html",
      "  java -jar zhengtu.jar ingest documents/ --store /srv/zhengtu",
      "  java -jar zhengtu.jar ingest corrected.json --by 云苔 --on 2024-05-06",
      "  java -jar zhengtu.jar ingest documents/ --uri bolt://127.0.0.1:7687    while a server runs"
    })
final class IngestFiles implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "documents or records, or folders of them")
  private List<Path> named = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "who corrected the records that are given (or correction.by in the record)")
  private @Nullable String by;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "on which day, like 2024-05-06 (or correction.on in the record)")
  private @Nullable LocalDate on;

  @Mixin private OverridesOption overrides = new OverridesOption();

  @Mixin private GraphOptions graphOptions = new GraphOptions();

  private final PrintStream out = Output.out();
  private int unread;

  IngestFiles() {}

  @Override
  public Integer call() {
    List<Path> files = SourceFiles.of(named);
    Overrides table = overrides.read();
    try (Graph graph = graphOptions.open(table)) {
      Ingest ingest = new Ingest(graph.writer(), new Corrector(by, on));
      for (Path file : files) {
        ingest(ingest, file);
      }
      out.printf("%d of %d ingested. %s%n", files.size() - unread, files.size(), Counts.of(graph));
    }
    return unread == 0 ? ExitCode.DONE : ExitCode.INPUT;
  }

  private void ingest(Ingest ingest, Path file) {
    try {
      print(file, ingest.ingest(file));
    } catch (UnreadableSourceException e) {
      unread++;
      Output.err().println(FileNames.of(file) + ": " + e.getMessage());
    } catch (RuntimeException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND,
          "the graph did not take " + FileNames.of(file) + ": " + e.getMessage(),
          e);
    }
  }

  private void print(Path file, Ingested ingested) {
    WriteReport report = ingested.report();
    if (ingested.correction() != null) {
      print(file, ingested.correction());
    } else if (report != null) {
      out.println(FileNames.of(file) + ": " + lower(report.outcome()));
    }
    if (report != null) {
      print(report, ingested.findings());
    }
  }

  private void print(Path file, CorrectionReport correction) {
    Correction said = correction.correction();
    out.printf(
        "%s: correction of %s by %s on %s (%s)%n",
        FileNames.of(file), said.name(), said.by(), said.on(), correction.id());
    for (Edit edit : said.edits()) {
      out.printf("  %s  %s  %s%n", lower(edit.kind()), edit.field(), edit.label());
    }
    if (correction.text() == null) {
      out.println("  kept until its text is ingested");
    } else if (correction.isSuperseded() && correction.inForce() != null) {
      out.printf(
          "  not in force: the one by %s on %s is later%n",
          correction.inForce().by(), correction.inForce().on());
    }
  }

  private void print(WriteReport report, List<Finding> findings) {
    for (WrittenDocument document : report.documents()) {
      out.println("  " + lower(document.state()) + "  " + document.label());
    }
    if (report.documents().isEmpty()) {
      out.println("  no policy document");
    }
    printCounts(report.counts());
    for (Finding finding : findings) {
      out.println("  " + finding.severity() + " " + finding.code() + ": " + finding.message());
    }
    for (OpenMention open : report.open()) {
      String candidates = open.candidates() == 0 ? "" : " (" + open.candidates() + " candidates)";
      out.println(
          "  " + lower(open.state()) + ": " + open.text() + candidates + ", " + open.reason());
    }
  }

  private void printCounts(Map<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    new TreeMap<>(counts).forEach((kind, n) -> parts.add(n + " " + kind));
    if (!parts.isEmpty()) {
      out.println("  " + String.join(", ", parts));
    }
  }

  private static String lower(@Nullable Object state) {
    return String.valueOf(state).toLowerCase(Locale.ROOT);
  }
}
