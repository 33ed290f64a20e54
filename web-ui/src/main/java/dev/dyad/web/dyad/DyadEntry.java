package dev.dyad.web.dyad;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Timeline;
import java.time.LocalDate;

/**
 * One row of the list of dyads.
 *
 * @param id the dyad
 * @param events how many events its chronology has
 * @param articles how many articles report them
 * @param years its years in words: {@code 2013–2024}; empty if nothing is dated
 * @param barStart where its span begins on the axis of all dyads, 0 to 100
 * @param barWidth how much of the axis it takes, 0 if nothing is dated
 */
public record DyadEntry(
    DyadPair id, long events, long articles, String years, int barStart, int barWidth) {
  private static final int AXIS = 100;

  static DyadEntry of(Timeline timeline, int firstYear, int lastYear) {
    LocalDate first = timeline.first();
    LocalDate last = timeline.last();
    if (first == null || last == null) {
      return new DyadEntry(timeline.id(), timeline.events(), timeline.articles(), "", 0, 0);
    }
    int span = lastYear - firstYear + 1;
    int start = AXIS * (first.getYear() - firstYear) / span;
    int end = AXIS * (last.getYear() + 1 - firstYear) / span;
    return new DyadEntry(
        timeline.id(),
        timeline.events(),
        timeline.articles(),
        first.getYear() == last.getYear()
            ? String.valueOf(first.getYear())
            : first.getYear() + "–" + last.getYear(),
        start,
        Math.max(1, end - start));
  }
}
