package org.zhengtu.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.io.ByteUnit;

/**
 * How the embedded server is set up: loopback only, nothing reported to anybody, memory bounded.
 */
final class EmbeddedSettings {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration TRANSACTION_TIMEOUT = Duration.ofMinutes(2);

  private EmbeddedSettings() {}

  /** Writes every setting into {@code builder}. */
  static void apply(DatabaseManagementServiceBuilder builder, Path home, int port) {
    connectors(builder, port);
    silence(builder);
    memoryAndTime(builder);
    builder.setConfig(GraphDatabaseSettings.neo4j_home, home);
  }

  private static void connectors(DatabaseManagementServiceBuilder builder, int port) {
    SocketAddress address = new SocketAddress(LOOPBACK, port);
    builder
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(BoltConnector.enable_discovery, false)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, false);
  }

  private static void silence(DatabaseManagementServiceBuilder builder) {
    builder
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
        .setConfig(FleetManagementSettings.fleet_manager_enabled, false);
  }

  private static void memoryAndTime(DatabaseManagementServiceBuilder builder) {
    builder
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(512))
        .setConfig(GraphDatabaseSettings.transaction_timeout, TRANSACTION_TIMEOUT)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none");
  }
}
