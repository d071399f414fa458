package org.zhengtu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.GraphStatus;
import org.zhengtu.text.UnreadableSourceException;

/** The records that a new graph starts with: {@code seed/index.txt} names them. */
public final class Seed {
  private static final String FOLDER = "/seed/";

  private Seed() {}

  /** The file names. */
  public static List<String> names() {
    return new String(resource("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /**
   * True for a graph that has nothing yet, or only a part of these records: then a start was cut
   * off, and loading them again completes it.
   */
  public static boolean isWanted(Graph graph) {
    return GraphStatus.holdsOnly(graph, names())
        && GraphStatus.of(graph).sources() < names().size();
  }

  /** Loads them all. */
  public static void load(Ingest ingest) {
    for (String name : names()) {
      try {
        ingest.ingest(name, resource(name));
      } catch (UnreadableSourceException e) {
        throw new IllegalStateException("The record " + name + " inside the program", e);
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Seed.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + FOLDER + name + " inside the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
