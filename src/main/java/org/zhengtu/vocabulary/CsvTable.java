package org.zhengtu.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a comma-separated class path resource whose cells hold neither commas nor quotes. */
final class CsvTable {
  private CsvTable() {}

  /** All rows but the heading; every row has {@code columns} cells. */
  static List<String[]> read(String resource, int columns) {
    InputStream in = CsvTable.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("The class path holds no " + resource);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> cells(resource, line, columns)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String resource, String line, int columns) {
    String[] cells = line.split(",", -1);
    if (cells.length != columns) {
      throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
    }
    return cells;
  }
}
