package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Timeline;
import java.time.LocalDate;
import java.util.List;

/** Reads which dyads have events. */
final class TimelineReader {
  private static final SqlQuery TIMELINES =
      new SqlQuery(
          """
          select e.dyad, e.events, a.articles, e.first, e.last
            from (select dyad, count(*) as events, min(starts) as first, max(ends) as last
                    from event
                   group by dyad) e
            join (select dyad, count(distinct article_id) as articles
                    from account
                   group by dyad) a using (dyad)
           order by e.events desc, e.dyad
          """,
          List.of());

  private final Database database;

  TimelineReader(Database database) {
    this.database = database;
  }

  /** The dyads that have events, those with most first. */
  List<Timeline> read() {
    return database.read(
        TIMELINES,
        row ->
            new Timeline(
                DyadPair.parse(row.getString("dyad")),
                row.getLong("events"),
                row.getLong("articles"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class)));
  }
}
