package dev.dyad.timeline.query;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import dev.dyad.timeline.merge.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A condition on events in SQL.
 *
 * @param sql with one question mark a value
 * @param values what stands for the question marks: numbers, texts, dates, ids or arrays of texts
 */
record Condition(String sql, List<Object> values) {

  Condition {
    values = List.copyOf(values);
  }

  private static Condition of(String sql, Object... values) {
    return new Condition(sql, List.of(values));
  }

  /** What a filter asks for. */
  static List<Condition> of(Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(of("e.dyad = ?", filter.timeline().toString()));
    if (filter.from() != null) {
      conditions.add(of("e.ends >= ?", filter.from()));
    }
    if (filter.to() != null) {
      conditions.add(of("e.starts <= ?", filter.to()));
    }
    if (!filter.types().isEmpty()) {
      conditions.add(of("e.type = any (?)", (Object) names(filter.types(), EventType::name)));
    }
    if (!filter.statuses().isEmpty()) {
      conditions.add(of("e.status = any (?)", (Object) names(filter.statuses(), Status::name)));
    }
    if (!filter.publishers().isEmpty()) {
      conditions.add(of("e.publishers && ?", (Object) names(filter.publishers(), Words::fold)));
    }
    if (filter.actor() != null) {
      conditions.add(
          of(
              "exists (select from unnest(e.people) as person where strpos(person, ?) > 0)",
              Words.fold(filter.actor())));
    }
    if (filter.sources() > 1) {
      conditions.add(of("e.sources >= ?", filter.sources()));
    }
    if (filter.words() != null) {
      conditions.add(
          of("e.search @@ websearch_to_tsquery('english', ?)", searchable(filter.words())));
    }
    return conditions;
  }

  /** Beyond an event in the order of a chronology, or before it when reading back. */
  static Condition beyond(Cursor cursor) {
    String columns = "(e.%1$s_from, e.%1$s_to, e.id)".formatted(cursor.order().code());
    return of(
        columns + (cursor.back() ? " < (?, ?, ?)" : " > (?, ?, ?)"),
        cursor.from(),
        cursor.to(),
        cursor.id());
  }

  /** Folds as the indexed words are folded, but keeps what means something in a web search. */
  private static String searchable(String words) {
    return Words.plain(words).replaceAll("(?<=[\\p{L}\\p{Nd}])[^\\p{L}\\p{Nd}\\s\"]+", " ");
  }

  private static <T> String[] names(Collection<T> values, Function<T, String> name) {
    return values.stream().map(name).sorted().toArray(String[]::new);
  }
}
