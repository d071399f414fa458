package org.zhengtu.cli;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionException;
import org.zhengtu.graph.GraphUnavailableException;

/** Turns what keeps the service from starting into one sentence. */
final class StartFailure {
  private StartFailure() {}

  static CommandFailedException explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CommandFailedException known -> {
          return known;
        }
        case GraphUnavailableException e -> {
          return new CommandFailedException(ExitCode.BACKEND, String.valueOf(e.getMessage()), e);
        }
        case PortInUseException e -> {
          return portTaken(e.getPort(), e);
        }
        case BindException e -> {
          return badOption(e.getName().toString(), root(e), e);
        }
        case ConversionException e -> {
          return badOption("an option", root(e), e);
        }
        case NoClassDefFoundError e when isMissingServer(e) -> {
          return noServerInside(e);
        }
        default -> {}
      }
    }
    return new CommandFailedException(
        ExitCode.BACKEND, "The service cannot start: " + root(failure), failure);
  }

  static CommandFailedException portTaken(int port, Throwable cause) {
    return new CommandFailedException(
        ExitCode.BACKEND,
        "The port %d is taken; stop the program that has it, or choose another: --server.port=%d"
            .formatted(port, port + 1),
        cause);
  }

  static CommandFailedException badOption(String name, String value, Throwable cause) {
    return new CommandFailedException(
        ExitCode.USAGE, "The value of " + name + " is not usable: " + value, cause);
  }

  private static boolean isMissingServer(NoClassDefFoundError e) {
    return String.valueOf(e.getMessage()).startsWith("org/neo4j/");
  }

  private static CommandFailedException noServerInside(Throwable cause) {
    return new CommandFailedException(
        ExitCode.BACKEND,
        "This jar contains no Neo4j; name a server: --spring.neo4j.uri=bolt://host:7687",
        cause);
  }

  private static String root(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at.getMessage() == null ? at.toString() : at.getMessage();
  }
}
