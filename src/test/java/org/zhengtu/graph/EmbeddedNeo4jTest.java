package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphUnavailableException.Reason;

class EmbeddedNeo4jTest {
  @TempDir Path store;

  @Test
  void aSecondServerOnTheStoreIsToldWhereTheFirstAnswers() {
    try (EmbeddedNeo4j first = EmbeddedNeo4j.start(store, 0)) {
      GraphUnavailableException failure = failure(0);
      assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
      assertThat(failure).hasMessageContaining(first.uri().toString());
    }
    assertThat(store.resolve("zhengtu-server.txt")).doesNotExist();
  }

  @Test
  void aDamagedStoreIsSaidToBeDamaged() throws IOException {
    EmbeddedNeo4j.start(store, 0).close();
    byte[] noise = new byte[8192];
    new Random(1).nextBytes(noise);
    Files.write(store.resolve("data/databases/neo4j/neostore"), noise);
    assertThat(failure(0).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFolderThatIsAFileIsSaidToBeNotWritable() throws IOException {
    Path file = Files.writeString(store.resolve("file"), "");
    GraphUnavailableException failure =
        catchThrowableOfType(
            GraphUnavailableException.class, () -> EmbeddedNeo4j.start(file, 0).close());
    assertThat(failure.reason()).isEqualTo(Reason.NOT_WRITABLE);
  }

  @Test
  void aTakenPortIsSaidToBeTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      GraphUnavailableException failure = failure(taken.getLocalPort());
      assertThat(failure.reason()).isEqualTo(Reason.PORT_TAKEN);
      assertThat(failure).hasMessageContaining(String.valueOf(taken.getLocalPort()));
    }
  }

  @Test
  void aStoreOfLaterMigrationsIsSaidToBeNewer() {
    try (Graph graph = Graph.embedded(store, 0)) {
      graph
          .driver()
          .executableQuery(
              """
              MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->()
              CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'x', connectedAs: 'x'}]->
                     (:__Neo4jMigration {version: '9999', type: 'CYPHER', source: 'V9999__Later.cypher',
                                         description: 'Later', checksum: '1'})
              """)
          .execute();
    }
    GraphUnavailableException failure =
        catchThrowableOfType(
            GraphUnavailableException.class, () -> Graph.embedded(store, 0).close());
    assertThat(failure.reason()).isEqualTo(Reason.NEWER);
    assertThat(failure).hasMessageContaining("later version");
  }

  private GraphUnavailableException failure(int port) {
    return catchThrowableOfType(
        GraphUnavailableException.class, () -> EmbeddedNeo4j.start(store, port).close());
  }
}
