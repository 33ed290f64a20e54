package dev.dyad.timeline.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.timeline.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads chronologies page by page, by keys: a page costs the same wherever it lies. */
final class ChronologyReader {
  private record Row(ChronologyEvent event, int from, int to, UUID id) {
    Cursor cursor(Order order, boolean back) {
      return new Cursor(order, back, from, to, id);
    }
  }

  private static final ObjectMapper JSON = StoredJson.mapper();

  private final Database database;

  ChronologyReader(Database database) {
    this.database = database;
  }

  /**
   * The events that a filter lets through, from a cursor on.
   *
   * @param limit how many at most
   * @throws IllegalArgumentException if the cursor is of the other order
   */
  Slice read(Filter filter, @Nullable Cursor cursor, int limit) {
    if (cursor != null && cursor.order() != filter.order()) {
      throw new IllegalArgumentException("The cursor is of a list in the other order");
    }
    boolean back = cursor != null && cursor.back();
    List<Row> rows = rows(filter, cursor, back, limit + 1);
    boolean more = rows.size() > limit;
    List<Row> shown = new ArrayList<>(more ? rows.subList(0, limit) : rows);
    if (back) {
      shown = shown.reversed();
    }
    Order order = filter.order();
    Cursor onward = shown.isEmpty() ? turned(cursor, false) : shown.getLast().cursor(order, false);
    Cursor backward = shown.isEmpty() ? turned(cursor, true) : shown.getFirst().cursor(order, true);
    boolean hasNext = back ? leadsOn(filter, onward) : more;
    boolean hasPrevious = back ? more : cursor != null && leadsOn(filter, backward);
    return new Slice(
        shown.stream().map(Row::event).toList(),
        hasNext ? onward : null,
        hasPrevious ? backward : null);
  }

  private boolean leadsOn(Filter filter, @Nullable Cursor cursor) {
    return cursor != null && !rows(filter, cursor, cursor.back(), 1).isEmpty();
  }

  private static @Nullable Cursor turned(@Nullable Cursor cursor, boolean back) {
    return cursor == null
        ? null
        : new Cursor(cursor.order(), back, cursor.from(), cursor.to(), cursor.id());
  }

  private List<Row> rows(Filter filter, @Nullable Cursor cursor, boolean back, int limit) {
    List<Condition> conditions = new ArrayList<>(Condition.of(filter));
    if (cursor != null) {
      conditions.add(Condition.beyond(cursor));
    }
    return database.read(
        SqlQuery.page(conditions, filter.order(), back, limit), ChronologyReader::row);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Database.json(JSON, row, "content", ChronologyEvent.class),
        row.getInt(2),
        row.getInt(3),
        row.getObject("id", UUID.class));
  }
}
