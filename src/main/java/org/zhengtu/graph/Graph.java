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
import org.zhengtu.resolve.Overrides;
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
  private final Overrides overrides;
  private final GraphWriter writer;
  private final GraphAudit audit;

  private Graph(
      @Nullable EmbeddedNeo4j server,
      URI uri,
      Driver driver,
      Statements statements,
      Overrides overrides) {
    this.server = server;
    this.uri = uri;
    this.driver = driver;
    this.statements = statements;
    this.overrides = overrides;
    this.writer = new GraphWriter(driver, statements, Resolver.load().with(overrides));
    this.audit = new GraphAudit(driver, statements, FindingRules.load(statements));
  }

  /** As the other, with the overrides that the graph keeps. */
  public static Graph embedded(Path store, int boltPort) {
    return embedded(store, boltPort, null);
  }

  /**
   * Opens the store in a folder with a server in this JVM.
   *
   * @param boltPort 0 for a free one
   * @param overrides from now on in force; null for those that the graph keeps
   * @throws GraphUnavailableException with one clear sentence
   */
  public static Graph embedded(Path store, int boltPort, @Nullable Overrides overrides) {
    QuietLogs.apply();
    EmbeddedNeo4j server = EmbeddedNeo4j.start(store, boltPort);
    try {
      return prepared(server, server.uri(), connect(server.uri(), AuthTokens.none()), overrides);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** As the other, with the overrides that the graph keeps. */
  public static Graph at(URI uri, AuthToken credentials) {
    return at(uri, credentials, null);
  }

  /**
   * Opens the graph of a server that runs elsewhere.
   *
   * @param overrides from now on in force; null for those that the graph keeps
   * @throws GraphUnavailableException with one clear sentence
   */
  public static Graph at(URI uri, AuthToken credentials, @Nullable Overrides overrides) {
    QuietLogs.apply();
    return prepared(null, uri, connect(uri, credentials), overrides);
  }

  /**
   * Likewise, as {@code user}; without credentials where that is null.
   *
   * @throws GraphUnavailableException with one clear sentence
   */
  public static Graph at(
      URI uri, @Nullable String user, @Nullable String password, @Nullable Overrides overrides) {
    AuthToken credentials =
        user == null ? AuthTokens.none() : AuthTokens.basic(user, password == null ? "" : password);
    return at(uri, credentials, overrides);
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

  private static Graph prepared(
      @Nullable EmbeddedNeo4j server, URI uri, Driver driver, @Nullable Overrides overrides) {
    try {
      Statements statements = Statements.load();
      if (server != null) {
        driver.executableQuery(statements.get("migrations/unlock")).execute();
      }
      GraphMigrations.apply(driver);
      new VocabularyLoader(statements).load(driver);
      OverridesInForce inForce = new OverridesInForce(driver, statements);
      Graph graph = new Graph(server, uri, driver, statements, inForce.put(overrides));
      graph.audit.runWhereRulesChanged();
      return graph;
    } catch (RuntimeException e) {
      driver.close();
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

  /** What settles the mentions that the rules cannot. */
  public Overrides overrides() {
    return overrides;
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
