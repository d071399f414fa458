package org.zhengtu.graph;

import java.net.URI;
import java.nio.file.Path;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;

/**
 * A Neo4j that runs in this JVM, keeps its store in one folder and speaks Bolt on the loopback
 * address only, without credentials.
 */
final class EmbeddedNeo4j implements AutoCloseable {
  private static final String DATABASE = "neo4j";
  private static final long START_MILLIS = 1_000;

  private final DatabaseManagementService server;
  private final URI uri;
  private final ServerNote note;

  private EmbeddedNeo4j(DatabaseManagementService server, URI uri, ServerNote note) {
    this.server = server;
    this.uri = uri;
    this.note = note;
  }

  /**
   * Starts the server on the store in {@code store}, which is made where it is missing.
   *
   * @param port Bolt port; 0 for a free one
   * @throws GraphUnavailableException where the store or the port cannot be had
   */
  public static EmbeddedNeo4j start(Path store, int port) {
    Path home = store.toAbsolutePath().normalize();
    StoreFailures.requireWritable(home);
    StoreFailures.requireFree(port);
    ServerNote note = new ServerNote(home);
    DatabaseManagementService server = build(home, port, note);
    try {
      GraphDatabaseService database = server.database(DATABASE);
      if (!database.isAvailable(START_MILLIS)) {
        throw StoreFailures.notAvailable(home, database);
      }
      URI uri = URI.create("bolt://127.0.0.1:" + boltPort(database));
      note.write(uri);
      return new EmbeddedNeo4j(server, uri, note);
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
  }

  private static DatabaseManagementService build(Path home, int port, ServerNote note) {
    try {
      DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home);
      EmbeddedSettings.apply(builder, home, port);
      return builder.setUserLogProvider(NullLogProvider.getInstance()).build();
    } catch (RuntimeException e) {
      throw StoreFailures.explain(home, note, e);
    }
  }

  private static int boltPort(GraphDatabaseService database) {
    return ((GraphDatabaseAPI) database)
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  /** Where the server listens, for example {@code bolt://127.0.0.1:7687}. */
  public URI uri() {
    return uri;
  }

  /** Stops the server; the store is then complete on disk. */
  @Override
  public void close() {
    note.remove();
    server.shutdown();
  }
}
