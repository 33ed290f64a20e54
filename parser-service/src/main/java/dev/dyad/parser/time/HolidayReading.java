package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
    return resolved(
        IntStream.rangeClosed(reported.getYear() - 1, reported.getYear() + 1)
            .mapToObj(holiday::in)
            .filter(day -> fits(day, reported, anchor.tense()))
            .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, reported))))
            .orElseThrow());
  }

  private boolean fits(LocalDate day, LocalDate reported, Tense tense) {
    if (direction != null) {
      return direction < 0 ? day.isBefore(reported) : day.isAfter(reported);
    }
    return switch (tense) {
      case PAST -> !day.isAfter(reported);
      case FUTURE -> !day.isBefore(reported);
      case UNKNOWN -> true;
    };
  }

  private static Resolved resolved(LocalDate day) {
    return Resolved.date(day.toString(), Edtf.day(day));
  }
}
