package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts chronologies. */
final class SummaryReader {
  private static final String COUNTS =
      """
      select to_char(e.starts, '%1$s') as period,
             e.content ->> 'quad' as quad,
             min(e.type) as type,
             count(*) as events,
             round(avg((e.content ->> 'intensity')::numeric), 2) as intensity
        from event e
       where %2$s
         and e.starts is not null
       group by 1, 2
       order by 1, 2
      """;

  private final Database database;

  SummaryReader(Database database) {
    this.database = database;
  }

  /** The numbers of what a filter lets through. */
  Summary read(Filter filter, Period period) {
    List<Condition> conditions = Condition.of(filter);
    List<Object> values = new ArrayList<>();
    conditions.forEach(condition -> values.addAll(condition.values()));
    String sql =
        COUNTS.formatted(
            period.format(),
            conditions.stream().map(Condition::sql).collect(Collectors.joining("\n   and ")));
    return new Summary(
        filter.timeline(),
        period.code(),
        database.read(
            new SqlQuery(sql, values),
            row ->
                new Summary.Count(
                    Edtf.parse(row.getString("period")),
                    EventType.valueOf(row.getString("type")).quad(),
                    row.getLong("events"),
                    row.getDouble("intensity"))));
  }
}
