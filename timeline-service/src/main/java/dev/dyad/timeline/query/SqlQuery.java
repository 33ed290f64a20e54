package dev.dyad.timeline.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SQL with its values.
 *
 * @param sql with one question mark a value
 * @param values what stands for the question marks
 */
record SqlQuery(String sql, List<Object> values) {
  private static final String PAGE =
      """
      select e.content, e.%1$s_from, e.%1$s_to, e.id
        from event e
       where %2$s
       order by e.%1$s_from %3$s, e.%1$s_to %3$s, e.id %3$s
       limit ?
      """;

  SqlQuery {
    values = List.copyOf(values);
  }

  /**
   * The events of a page in the order in which they are read: against that of the chronology when
   * reading back.
   */
  static SqlQuery page(List<Condition> conditions, Order order, boolean back, int limit) {
    String sql =
        PAGE.formatted(
            order.code(),
            conditions.stream().map(Condition::sql).collect(Collectors.joining("\n   and ")),
            back ? "desc" : "asc");
    List<Object> values = new ArrayList<>();
    conditions.forEach(condition -> values.addAll(condition.values()));
    values.add(limit);
    return new SqlQuery(sql, values);
  }

  /** Prepares it; the caller closes it. */
  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      prepared.setObject(
          i + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
    }
    return prepared;
  }
}
