package org.zhengtu.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.zhengtu.graph.GraphUnavailableException.Reason;

/** Turns what Neo4j says about a store that does not open into one sentence. */
final class StoreFailures {
  private StoreFailures() {}

  /** Makes the folder where it is missing. */
  static void requireWritable(Path home) {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "zhengtu", ".probe"));
    } catch (IOException e) {
      throw new GraphUnavailableException(
          Reason.NOT_WRITABLE, "The store folder " + home + " cannot be written.", e);
    }
  }

  /** Fails where another program listens on {@code port} of the loopback address. */
  static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new GraphUnavailableException(
          Reason.PORT_TAKEN, "The Bolt port " + port + " is taken by another program.", e);
    }
  }

  /** What keeps the server on {@code home} from starting. */
  static GraphUnavailableException explain(Path home, ServerNote note, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileLockException || cause instanceof OverlappingFileLockException) {
        return locked(home, note, failure);
      }
    }
    return unreadable(home, failure);
  }

  private static GraphUnavailableException locked(Path home, ServerNote note, Throwable failure) {
    String way =
        note.read()
            .map(uri -> "it answers at " + uri + ", use --uri " + uri + " to reach it")
            .orElse("stop it first");
    return new GraphUnavailableException(
        Reason.LOCKED,
        "The store " + home + " is in use by another process; " + way + ".",
        failure);
  }

  /** What kept the database from becoming available after the server itself had started. */
  static GraphUnavailableException notAvailable(Path home, GraphDatabaseService database) {
    try (var transaction = database.beginTx()) {
      transaction.rollback();
      return unreadable(home, null);
    } catch (RuntimeException e) {
      return unreadable(home, e);
    }
  }

  private static GraphUnavailableException unreadable(Path home, @Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOfLaterVersion(cause)) {
        return new GraphUnavailableException(
            Reason.NEWER,
            "The store " + home + " was written by a later Neo4j than this program contains.",
            failure);
      }
    }
    return new GraphUnavailableException(
        Reason.DAMAGED,
        "The store "
            + home
            + " is damaged and does not open; move it away and ingest the sources again.",
        failure);
  }

  private static boolean isOfLaterVersion(Throwable cause) {
    String text = String.valueOf(cause.getMessage());
    return text.contains("Unknown store version")
        || text.contains("upgrade")
        || text.contains("not supported by this version");
  }
}
