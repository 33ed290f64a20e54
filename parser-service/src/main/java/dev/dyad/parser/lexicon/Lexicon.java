package dev.dyad.parser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of {@code /lexicon}: lines of comment that begin with {@code #} and name source and
 * licence, a line of column names, then rows of as many tab-separated cells.
 *
 * @param name the file's name
 * @param comment its comment, line by line, without the marks
 * @param rows its rows, in order
 */
public record Lexicon(String name, List<String> comment, List<LexiconRow> rows) {

  /** Copies the lists. */
  public Lexicon {
    comment = List.copyOf(comment);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file that must have exactly these columns.
   *
   * @throws IllegalStateException if there is no such file or its columns are others
   * @throws IllegalArgumentException if a row is malformed, with its line
   */
  public static Lexicon read(String name, String... columns) {
    try (InputStream file = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
      if (file == null) {
        throw new IllegalStateException("There is no lexicon " + name);
      }
      return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon " + name + " cannot be read", e);
    }
  }

  static Lexicon parse(String name, String content, String... columns) {
    List<String> comment = new ArrayList<>();
    List<LexiconRow> rows = new ArrayList<>();
    List<String> names = List.of(columns);
    boolean titled = false;
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        comment.add(line.substring(1).strip());
      } else if (!titled) {
        requireColumns(name, List.of(line.split("\t", -1)), names);
        titled = true;
      } else {
        rows.add(LexiconRow.of(name + ":" + number, names, line));
      }
    }
    return new Lexicon(name, comment, rows);
  }

  private static void requireColumns(String name, List<String> found, List<String> wanted) {
    if (!found.equals(wanted)) {
      throw new IllegalStateException(
          "The lexicon %s has the columns %s in place of %s".formatted(name, found, wanted));
    }
  }
}
