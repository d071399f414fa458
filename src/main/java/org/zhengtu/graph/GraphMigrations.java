package org.zhengtu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhengtu.graph.GraphUnavailableException.Reason;

/**
 * Brings a store to this program's schema: {@code graph-model/V….cypher}, each once, by checksum.
 */
final class GraphMigrations {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private GraphMigrations() {}

  /**
   * Applies what is missing; waits for another process that is looking or applying right now.
   *
   * @throws GraphUnavailableException where the store holds migrations that this program does not
   *     know, or knows with other content, or where the other process takes too long
   */
  static void apply(Driver driver) {
    Migrations migrations =
        new Migrations(
            MigrationsConfig.builder().withLocationsToScan("classpath:graph-model").build(),
            driver);
    Instant last = Instant.now().plus(PATIENCE);
    while (!applied(migrations)) {
      if (Instant.now().isAfter(last)) {
        throw new GraphUnavailableException(
            Reason.LOCKED,
            "Another process sets up the graph, or was cut off while it did: where no other runs,"
                + " delete the node __Neo4jMigrationsLock.",
            null);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** False where another process holds the lock. */
  private static boolean applied(Migrations migrations) {
    try {
      Outcome outcome = migrations.validate().getOutcome();
      switch (outcome) {
        case VALID -> {}
        case INCOMPLETE_DATABASE, UNDEFINED -> migrations.apply();
        case INCOMPLETE_MIGRATIONS -> throw newer();
        case DIFFERENT_CONTENT -> throw foreign(null);
      }
      return true;
    } catch (MigrationsException e) {
      if (String.valueOf(e.getMessage()).contains("Lock")) {
        return false;
      }
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
