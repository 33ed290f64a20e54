package dev.dyad.parser.lexicon;

import java.util.Arrays;
import java.util.List;

/** One row of a lexicon. Cells are read by the name of their column. */
public final class LexiconRow {
  private final String where;
  private final List<String> columns;
  private final List<String> cells;

  private LexiconRow(String where, List<String> columns, List<String> cells) {
    this.where = where;
    this.columns = columns;
    this.cells = cells;
  }

  static LexiconRow of(String where, List<String> columns, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    LexiconRow row = new LexiconRow(where, columns, cells);
    if (cells.size() != columns.size()) {
      throw row.malformed("%d cells for %d columns".formatted(cells.size(), columns.size()));
    }
    cells.stream()
        .filter(cell -> !cell.equals(cell.strip()))
        .findFirst()
        .ifPresent(
            cell -> {
              throw row.malformed("white space around '" + cell + "'");
            });
    return row;
  }

  /** A cell that may be empty. */
  public String text(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("There is no column " + column);
    }
    return cells.get(at);
  }

  /**
   * A cell that must say something.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw malformed("nothing under " + column);
    }
    return cell;
  }

  /**
   * The parts of a cell that bars separate; none if the cell is empty.
   *
   * @throws IllegalArgumentException if a part is empty or has white space around it
   */
  public List<String> list(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = Arrays.asList(cell.split("\\|", -1));
    if (parts.stream().anyMatch(part -> part.isEmpty() || !part.equals(part.strip()))) {
      throw malformed("an empty part under " + column);
    }
    return parts;
  }

  /**
   * A cell that holds one of the names of an enum, written in lower case with hyphens.
   *
   * @throws IllegalArgumentException if it names none of them
   */
  public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
    String cell = required(column);
    return Arrays.stream(values.getEnumConstants())
        .filter(value -> cell.replace('-', '_').equalsIgnoreCase(value.name()))
        .findFirst()
        .orElseThrow(() -> malformed("'" + cell + "' under " + column));
  }

  /** The error that says what is wrong with this row and where it stands. */
  public IllegalArgumentException malformed(String what) {
    return new IllegalArgumentException(where + ": " + what);
  }
}
