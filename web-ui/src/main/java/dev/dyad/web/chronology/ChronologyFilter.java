package dev.dyad.web.chronology;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a reader wants to see of a chronology, as typed.
 *
 * @param from first day, as a year, a month or a day; empty for no limit
 * @param to last day, as a year, a month or a day; empty for no limit
 * @param type name of an event type; empty for all
 * @param q words to look for; empty for none
 */
public record ChronologyFilter(String from, String to, String type, String q) {
  /** The filter's own query parameters. */
  static final Set<String> NAMES = Set.of("from", "to", "type", "q");

  /** Reads the filter of a query; what is missing is empty. */
  public static ChronologyFilter of(MultivaluedMap<String, String> query) {
    return new ChronologyFilter(
        text(query, "from"), text(query, "to"), text(query, "type"), text(query, "q"));
  }

  /** Whether it leaves anything out. */
  public boolean isActive() {
    return !from.isEmpty() || !to.isEmpty() || !type.isEmpty() || !q.isEmpty();
  }

  /** Whether it leaves exactly one year. */
  public boolean isYear(int year) {
    return from.equals(String.valueOf(year)) && to.equals(from);
  }

  /** What is wrong with it, by field; what is wrong is not applied. */
  public Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!from.isEmpty() && day(from, Edtf::start).isEmpty()) {
      errors.put("from", "Write a year, a month or a day: 2013, 2013-05 or 2013-05-22.");
    }
    if (!to.isEmpty() && day(to, Edtf::end).isEmpty()) {
      errors.put("to", "Write a year, a month or a day: 2015, 2015-04 or 2015-04-21.");
    }
    if (errors.isEmpty() && isReversed()) {
      errors.put("to", "The last day comes before the first.");
    }
    return errors;
  }

  /** The same as the timeline service takes it. */
  MultivaluedMap<String, String> query() {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    day(from, Edtf::start).ifPresent(day -> query.putSingle("from", day.toString()));
    if (!isReversed()) {
      day(to, Edtf::end).ifPresent(day -> query.putSingle("to", day.toString()));
    }
    if (Arrays.stream(EventType.values()).anyMatch(known -> known.name().equals(type))) {
      query.putSingle("type", type);
    }
    if (!q.isEmpty()) {
      query.putSingle("q", q);
    }
    return query;
  }

  private boolean isReversed() {
    return day(from, Edtf::start)
        .flatMap(first -> day(to, Edtf::end).map(last -> last.isBefore(first)))
        .orElse(false);
  }

  private static Optional<LocalDate> day(String text, Function<Edtf, Optional<LocalDate>> edge) {
    if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      return Optional.empty();
    }
    try {
      return edge.apply(Edtf.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(MultivaluedMap<String, String> query, String name) {
    return Optional.ofNullable(query.getFirst(name)).map(String::strip).orElse("");
  }
}
