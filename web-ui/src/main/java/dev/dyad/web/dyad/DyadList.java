package dev.dyad.web.dyad;

import dev.dyad.contract.chronology.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The dyads in the order of the list.
 *
 * @param entries the richest chronology first
 * @param firstYear the first year of any of them, 0 if none is dated
 * @param lastYear the last year of any of them, 0 if none is dated
 */
public record DyadList(List<DyadEntry> entries, int firstYear, int lastYear) {

  /** Copies the entries. */
  public DyadList {
    entries = List.copyOf(entries);
  }

  /** Orders the dyads and lays their spans of years on one common axis. */
  public static DyadList of(List<Timeline> timelines) {
    int first = years(timelines).min(Integer::compare).orElse(0);
    int last = years(timelines).max(Integer::compare).orElse(0);
    return new DyadList(
        timelines.stream()
            .sorted(
                Comparator.comparingLong(Timeline::events).reversed().thenComparing(Timeline::id))
            .map(timeline -> DyadEntry.of(timeline, first, last))
            .toList(),
        first,
        last);
  }

  /** How many events all of them have together. */
  public long events() {
    return entries.stream().mapToLong(DyadEntry::events).sum();
  }

  private static Stream<Integer> years(List<Timeline> timelines) {
    return timelines.stream()
        .flatMap(timeline -> Stream.of(timeline.first(), timeline.last()))
        .filter(Objects::nonNull)
        .map(LocalDate::getYear);
  }
}
