package org.zhengtu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhengtu.graph.GraphUnavailableException.Reason;

/**
 * Brings a store to this program's schema: {@code graph-model/V….cypher}, each once, by checksum.
 */
final class GraphMigrations {
  private GraphMigrations() {}

  /**
   * Applies what is missing.
   *
   * @throws GraphUnavailableException where the store holds migrations that this program does not
   *     know, or knows with other content
   */
  static void apply(Driver driver) {
    Migrations migrations =
        new Migrations(
            MigrationsConfig.builder().withLocationsToScan("classpath:graph-model").build(),
            driver);
    try {
      Outcome outcome = migrations.validate().getOutcome();
      switch (outcome) {
        case VALID -> {}
        case INCOMPLETE_DATABASE, UNDEFINED -> migrations.apply();
        case INCOMPLETE_MIGRATIONS -> throw newer();
        case DIFFERENT_CONTENT -> throw foreign(null);
      }
    } catch (MigrationsException e) {
      throw foreign(e);
    }
  }

  /** Names of the constraints that the migrations make. */
  static List<String> constraints() {
    try {
      List<String> names = new ArrayList<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:graph-model/V*.cypher")) {
        file.getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("CREATE CONSTRAINT "))
            .map(line -> line.split(" ")[2])
            .forEach(names::add);
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GraphUnavailableException newer() {
    return new GraphUnavailableException(
        Reason.NEWER, "A later version of this program set up the graph; use that version.", null);
  }

  private static GraphUnavailableException foreign(@Nullable Throwable cause) {
    return new GraphUnavailableException(
        Reason.FOREIGN,
        "The graph was set up by other migrations than this program's; use a store of its own.",
        cause);
  }
}
