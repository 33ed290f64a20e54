package dev.dyad.web.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A file of tab-separated rows beside this class; lines that begin with # are its header. */
final class Table {
  private Table() {}

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a row has not exactly {@code columns} filled cells
   */
  static List<List<String>> read(String file, int columns) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> row(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String file, String line, int columns) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "A row of %s has %d cells, none of them empty: '%s'".formatted(file, columns, line));
    }
    return cells;
  }
}
