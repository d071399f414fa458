package org.zhengtu.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.GraphUnavailableException;
import org.zhengtu.resolve.Overrides;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which graph a command works on: an embedded store, or a server. */
final class GraphOptions {
  private static final String USER = "NEO4J_USERNAME";
  private static final String PASSWORD = "NEO4J_PASSWORD";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the embedded store (default: ./data)")
  private @Nullable Path store;

  @Option(
      names = "--uri",
      paramLabel = "URI",
      description = {
        "a Neo4j server instead, bolt://… or neo4j://…; user and password are taken from the",
        "environment: " + USER + ", " + PASSWORD
      })
  private @Nullable URI uri;

  GraphOptions() {}

  /** Opens it with the overrides that it keeps; the caller closes it. */
  Graph open() {
    return open(null);
  }

  /** Opens it and puts {@code overrides} in force, null for those that it keeps. */
  Graph open(@Nullable Overrides overrides) {
    if (store != null && uri != null) {
      throw new ParameterException(spec.commandLine(), "--store and --uri exclude each other");
    }
    if (uri != null && !String.valueOf(uri.getScheme()).matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
      throw new ParameterException(spec.commandLine(), "not a bolt or neo4j address: " + uri);
    }
    JvmWarnings.quieten();
    try {
      return uri == null
          ? Graph.embedded(store == null ? Path.of("data") : store, 0, overrides)
          : Graph.at(uri, System.getenv(USER), System.getenv(PASSWORD), overrides);
    } catch (GraphUnavailableException | LinkageError e) {
      throw StartFailure.explain(e);
    }
  }
}
