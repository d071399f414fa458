package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Serves the graph over GraphQL until stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Serve the graph: GraphQL at /graphql, GraphiQL at /graphiql, an explorer at /. The default"
          + " command. A new graph starts with the records that this program carries.",
      "Options of Spring Boot are passed on (--server.port=8081, --spring.neo4j.uri=bolt://…).",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar serve",
      "  java -jar zhengtu.jar serve --store /srv/zhengtu --server.port=8081",
      "  java -jar zhengtu.jar serve --spring.neo4j.uri=bolt://localhost:7687"
    })
final class Serve implements Callable<Integer> {
  private final Class<?> application;

  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the embedded store (default: ./data)")
  private Path store = Path.of("data");

  @Mixin private OverridesOption overrides = new OverridesOption();

  @Unmatched private List<String> passedOn = new ArrayList<>();

  Serve(Class<?> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws Exception {
    for (String option : passedOn) {
      if (!option.matches("--[\\w.\\[\\]-]*[.][\\w.\\[\\]-]*(=.*)?|--debug|--trace")) {
        throw new ParameterException(spec.commandLine(), "unknown option or argument: " + option);
      }
    }
    List<String> options = new ArrayList<>(List.of("--zhengtu.store=" + store));
    if (overrides.read() != null) {
      options.add("--zhengtu.overrides=" + overrides.file());
    }
    options.addAll(passedOn);
    return Server.run(application, options);
  }
}
