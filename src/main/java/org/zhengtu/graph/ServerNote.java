package org.zhengtu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in the store folder that tells other processes where the server that holds the store
 * listens. It may outlive a server that was killed, so it means something only where the store is
 * locked.
 */
final class ServerNote {
  private final Path file;

  ServerNote(Path home) {
    this.file = home.resolve("zhengtu-server.txt");
  }

  void write(URI uri) {
    try {
      Files.writeString(file, uri + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<URI> read() {
    try {
      return Optional.of(URI.create(Files.readString(file).strip()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
