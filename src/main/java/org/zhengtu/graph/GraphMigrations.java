package org.zhengtu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
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
    try (InputStream file =
        Objects.requireNonNull(
            GraphMigrations.class.getResourceAsStream(
                "/graph-model/V0001__Identities_and_look_ups.cypher"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("CREATE CONSTRAINT "))
          .map(line -> line.split(" ")[2])
          .toList();
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
