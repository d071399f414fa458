package org.zhengtu.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.zhengtu.graph.GraphUnavailableException.Reason;
import org.zhengtu.resolve.Resolver;

/**
 * An opened graph: a driver on a store that is migrated and holds the vocabularies, with the server
 * behind it where that runs in this JVM.
 */
public final class Graph implements AutoCloseable {
  private final @Nullable EmbeddedNeo4j server;
  private final URI uri;
  private final Driver driver;
  private final Statements statements;
  private final GraphWriter writer;
  private final GraphAudit audit;

  private Graph(@Nullable EmbeddedNeo4j server, URI uri, Driver driver) {
    this.server = server;
    this.uri = uri;
    this.driver = driver;
    this.statements = Statements.load();
    this.writer = new GraphWriter(driver, statements, Resolver.load());
    this.audit = new GraphAudit(driver, statements, FindingRules.load(statements));
  }

  /**
   * Opens the store in a folder with a server in this JVM.
   *
   * @param boltPort 0 for a free one
   * @throws GraphUnavailableException with one clear sentence
   */
  public static Graph embedded(Path store, int boltPort) {
    QuietLogs.apply();
    EmbeddedNeo4j server = EmbeddedNeo4j.start(store, boltPort);
    try {
      return prepared(new Graph(server, server.uri(), connect(server.uri(), AuthTokens.none())));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Opens the graph of a server that runs elsewhere.
   *
   * @throws GraphUnavailableException with one clear sentence
   */
  public static Graph at(URI uri, AuthToken credentials) {
    QuietLogs.apply();
    return prepared(new Graph(null, uri, connect(uri, credentials)));
  }

  /**
   * Likewise, as {@code user}; without credentials where that is null.
   *
   * @throws GraphUnavailableException with one clear sentence
   */
  public static Graph at(URI uri, @Nullable String user, @Nullable String password) {
    return at(
        uri,
        user == null
            ? AuthTokens.none()
            : AuthTokens.basic(user, password == null ? "" : password));
  }

  private static Driver connect(URI uri, AuthToken credentials) {
    Config config = Config.builder().withConnectionTimeout(10, TimeUnit.SECONDS).build();
    Driver driver = GraphDatabase.driver(uri, credentials, config);
    try {
      driver.verifyConnectivity();
      return driver;
    } catch (Neo4jException e) {
      driver.close();
      throw new GraphUnavailableException(
          Reason.UNREACHABLE, "No graph answers at " + uri + ": " + e.getMessage(), e);
    }
  }

  private static Graph prepared(Graph graph) {
    try {
      GraphMigrations.apply(graph.driver);
      new VocabularyLoader(graph.statements).load(graph.driver);
      graph.audit.runWhereRulesChanged();
      return graph;
    } catch (RuntimeException e) {
      graph.driver.close();
      throw e;
    }
  }

  /** Where the graph answers. */
  public URI uri() {
    return uri;
  }

  /** The driver; closed with this. */
  public Driver driver() {
    return driver;
  }

  /** The statements that run on it. */
  public Statements statements() {
    return statements;
  }

  /** Writes into it. */
  public GraphWriter writer() {
    return writer;
  }

  /** Looks for what does not add up in it. */
  public GraphAudit audit() {
    return audit;
  }

  /** Prints it in a form that two equal graphs share. */
  public CanonicalExport export() {
    return new CanonicalExport(driver, statements);
  }

  /** Closes the driver and stops the server. */
  @Override
  public void close() {
    driver.close();
    if (server != null) {
      server.close();
    }
  }
}
