package dev.dyad.timeline.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.timeline.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads what has changed in a chronology. */
final class ChangeReader {
  private static final ObjectMapper JSON = StoredJson.mapper();
  private static final int AT_ONCE = 100;
  private static final String LAST = "select coalesce(max(number), 0) from change where dyad = ?";
  private static final String CHANGES =
      """
      select c.number, c.kind, c.event_id, e.content
        from change c
        left join event e on e.id = c.event_id
       where c.dyad = ?
         and c.number > ?
       order by c.number
       limit ?
      """;

  private final Database database;

  ChangeReader(Database database) {
    this.database = database;
  }

  /** The number of a dyad's last change, 0 if there was none. */
  long last(DyadPair dyad) {
    return database
        .read(new SqlQuery(LAST, List.of(dyad.toString())), row -> row.getLong(1))
        .getFirst();
  }

  /** A dyad's next changes after one of a number, a hundred at most. */
  List<Change> after(DyadPair dyad, long number) {
    return database.read(
        new SqlQuery(CHANGES, List.of(dyad.toString(), number, AT_ONCE)), ChangeReader::change);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("number"),
        row.getString("kind").toLowerCase(Locale.ROOT),
        row.getObject("event_id", UUID.class),
        row.getString("content") == null
            ? null
            : Database.json(JSON, row, "content", ChronologyEvent.class));
  }
}
