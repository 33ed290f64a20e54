package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a chronology to show, and in which order. An event is shown if every part that is
 * given holds.
 *
 * @param timeline the dyad
 * @param from shares a day with the time from here on
 * @param to shares a day with the time up to here
 * @param types is of one of these; empty for any
 * @param statuses has one of these; empty for any
 * @param publishers one of these reports it; empty for any
 * @param actor someone who takes part has these words in the name
 * @param sources at least so many report it
 * @param words full text, in the syntax of web searches
 * @param order which way
 */
record Filter(
    DyadPair timeline,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<EventType> types,
    Set<Status> statuses,
    List<String> publishers,
    @Nullable String actor,
    int sources,
    @Nullable String words,
    Order order) {

  Filter {
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
    publishers = List.copyOf(publishers);
    if (sources < 0) {
      throw new IllegalArgumentException("sources is 0 or more, not %d".formatted(sources));
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from (%s) lies after to (%s)".formatted(from, to));
    }
  }
}
