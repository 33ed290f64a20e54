package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date of three numbers, in the European or the American order: the one that is a date; if both
 * are, the one nearer to the day of the report, else the European one.
 *
 * @param first the first number
 * @param second the second number
 * @param year the year
 */
record NumericReading(int first, int second, int year) implements Reading {

  static NumericReading of(Fields fields) {
    return new NumericReading(fields.number("a", 0), fields.number("b", 0), fields.number("y", 0));
  }

  @Override
  public Resolved in(Anchor anchor) {
    List<LocalDate> days =
        Stream.of(day(second, first), day(first, second))
            .flatMap(Stream::ofNullable)
            .sorted(Comparator.comparingLong(day -> distance(day, anchor.reported())))
            .toList();
    return days.isEmpty()
        ? new YearReading(year, false).in(anchor)
        : Resolved.date(days.getFirst().toString(), Edtf.day(days.getFirst()));
  }

  private @Nullable LocalDate day(int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long distance(LocalDate day, @Nullable LocalDate reported) {
    return reported == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, reported));
  }
}
