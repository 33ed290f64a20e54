package dev.dyad.parser.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated file of the lexicon; lines that begin with {@code #} are comments. */
final class LexiconRows {
  private LexiconRows() {}

  /**
   * The rows of {@code /lexicon/NAME}, each with exactly {@code columns} cells.
   *
   * @throws IllegalStateException if the file is missing or a row has another number of cells
   */
  static List<List<String>> read(String name, int columns) {
    try (InputStream in = LexiconRows.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("There is no lexicon file " + name);
      }
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(
              "%s, line %d: expected %d cells, found %d"
                  .formatted(name, number, columns, row.size()));
        }
        rows.add(row.stream().map(String::strip).toList());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
