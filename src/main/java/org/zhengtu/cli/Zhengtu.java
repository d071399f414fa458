package org.zhengtu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a whole; without a command it serves. */
@Command(
    name = "zhengtu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      Serve.class,
      Extract.class,
      IngestFiles.class,
      Remove.class,
      Verify.class,
      Audit.class,
      Export.class
    },
    description = {
      "A knowledge graph of Chinese government policy documents: who answers for what, on whose"
          + " authority, in the very words.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a check failed",
      "2:the command line is wrong",
      "3:some input could not be read; the rest is done",
      "4:the graph or the port cannot be had"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar                          serve on http://localhost:8080",
      "  java -jar zhengtu.jar extract notice.html      what one document says, as JSON",
      "  java -jar zhengtu.jar ingest documents/        put a folder into the graph",
      "  java -jar zhengtu.jar COMMAND --help           more about a command"
    })
final class Zhengtu implements Runnable {
  @Spec private CommandSpec spec;

  Zhengtu() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
