package org.zhengtu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.FileNames;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what documents say, as policy records; needs neither the graph nor the server. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print what each document says, as a policy record in JSON: one document as an object,"
          + " several as JSON Lines. Reads "
          + Sources.FORMATS
          + ".",
      "What cannot be read is named on standard error, the others are done, and the exit code is"
          + " 3.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar extract notice.html",
      "  java -jar zhengtu.jar extract documents/ > records.jsonl",
      "  java -jar zhengtu.jar extract documents/ --out records/    records/NAME.json for each"
    })
final class Extract implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "documents, or folders of them")
  private List<Path> named = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write DIR/<name without extension>.json for each document")
  private @Nullable Path folder;

  private final PrintStream out = Output.out();
  private final Set<Path> written = new HashSet<>();
  private int unread;

  Extract() {}

  @Override
  public Integer call() {
    List<Path> files = SourceFiles.of(named);
    PolicyParser parser = new PolicyParser();
    for (Path file : files) {
      try {
        print(file, parser.parse(Sources.read(file)), files.size() == 1);
      } catch (UnreadableSourceException e) {
        complain(file, e.getMessage());
      }
      if (out.checkError()) {
        return ExitCode.DONE; // whoever reads has closed the pipe
      }
    }
    return unread == 0 ? ExitCode.DONE : ExitCode.INPUT;
  }

  private void print(Path file, PolicyRecord policyRecord, boolean alone) {
    if (folder != null) {
      write(file, FileNames.in(folder, baseName(file) + ".json"), policyRecord);
    } else {
      out.println(alone ? RecordJson.writePretty(policyRecord) : RecordJson.write(policyRecord));
    }
  }

  private void write(Path file, Path target, PolicyRecord policyRecord) {
    if (!written.add(target)) {
      complain(file, "another document of this name is already in " + target);
      return;
    }
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, RecordJson.writePretty(policyRecord) + "\n");
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND, target + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static String baseName(Path file) {
    String name = Sources.name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void complain(Path file, @Nullable String reason) {
    unread++;
    Output.err().println(FileNames.of(file) + ": " + reason);
  }
}
