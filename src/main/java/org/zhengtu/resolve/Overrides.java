package org.zhengtu.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of {@link Ruling}s. */
public final class Overrides {
  private static final String BUILT_IN = "graph-model/overrides.csv";

  /** Nothing is overridden. */
  public static final Overrides NONE = new Overrides(List.of());

  private final List<Ruling> all;

  private Overrides(List<Ruling> all) {
    this.all = List.copyOf(all);
  }

  /** The table of the class path. */
  public static Overrides load() {
    try (InputStream in = Overrides.class.getClassLoader().getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("The class path holds no " + BUILT_IN);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUILT_IN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param file its name, for errors
   * @throws OverrideFormatException with line and remedy where it cannot be used
   */
  public static Overrides read(String table, String file) {
    return new Overrides(new OverrideTable(file).rows(table));
  }

  /** Every override, in the order of the table. */
  public List<Ruling> all() {
    return all;
  }

  /** The table as it can be read again; the same for the same overrides in any order. */
  public String table() {
    return OverrideTable.write(all);
  }

  /** The sources about which this table and the other one do not say the same. */
  public Set<String> differing(Overrides other) {
    Set<Ruling> mine = new HashSet<>(all);
    Set<Ruling> theirs = new HashSet<>(other.all);
    Set<String> sources = new LinkedHashSet<>();
    all.stream().filter(o -> !theirs.contains(o)).map(Ruling::source).forEach(sources::add);
    other.all.stream().filter(o -> !mine.contains(o)).map(Ruling::source).forEach(sources::add);
    return sources;
  }

  /** Those about the source of this name and digest. */
  List<Ruling> about(String name, @Nullable String sha256) {
    List<Ruling> about = new ArrayList<>();
    for (Ruling override : all) {
      String source = override.source();
      if (source.equals(name) || source.equals(sha256)) {
        about.add(override);
      }
    }
    return about;
  }
}
