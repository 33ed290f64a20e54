package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day with a name.
 *
 * @param holiday the day
 * @param year null where it is not said
 * @param direction -1 for the last one, 1 for the next, null where it is not said
 */
record HolidayReading(Holiday holiday, @Nullable Integer year, @Nullable Integer direction)
    implements Reading {

  @Override
  public Resolved in(Anchor anchor) {
    LocalDate reported = anchor.reported();
    if (holiday instanceof Holiday.Once once) {
      return resolved(once.day());
    }
    if (year != null) {
      return resolved(holiday.in(year));
    }
    if (reported == null) {
      return Resolved.date("XXXX-XX-XX", null);
    }
    return resolved(nearest(reported, anchor.tense()));
  }

  private LocalDate nearest(LocalDate reported, Tense tense) {
    LocalDate past = edge(reported, -1, direction != null && direction < 0);
    LocalDate future = edge(reported, 1, direction != null && direction > 0);
    if (direction != null && direction != 0) {
      return direction < 0 ? past : future;
    }
    return YearChoice.chosen(past, future, reported, tense);
  }

  /**
   * The nearest such day on one side of the report, which counts as of both unless it is strict.
   */
  private LocalDate edge(LocalDate reported, int side, boolean strict) {
    return IntStream.of(0, side)
        .mapToObj(years -> holiday.in(reported.getYear() + years))
        .filter(day -> side * day.compareTo(reported) > (strict ? 0 : -1))
        .findFirst()
        .orElseThrow();
  }

  private static Resolved resolved(LocalDate day) {
    return Resolved.date(day.toString(), Edtf.day(day));
  }
}
