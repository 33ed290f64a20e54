package dev.dyad.timeline.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads rows straight into records. */
final class Database {

  /** Makes a record of the row that a result stands on. */
  interface RowReader<T> {
    /** Reads the row. */
    T read(ResultSet row) throws SQLException;
  }

  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  /** The rows that a query gives, in order. */
  <T> List<T> read(SqlQuery query, RowReader<T> reader) {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = query.prepare(connection);
        ResultSet rows = prepared.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reader.read(rows));
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  /** A column that holds JSON, as a record. */
  static <T> T json(ObjectMapper json, ResultSet row, String column, Class<T> type)
      throws SQLException {
    try {
      return json.readValue(row.getString(column), type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
