package dev.dyad.contract.edtf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date of the Extended Date/Time Format: level 0, and of level 1 seasons, long years, open and
 * unknown ends of intervals, qualifiers and unspecified digits (Library of Congress, 4 February
 * 2019).
 *
 * <p>Two are equal if they have the same canonical form, which {@link #toString()} gives. The order
 * is total and consistent with equals: by first day (open and unknown starts first), last day (open
 * and unknown ends last), canonical form.
 */
public sealed interface Edtf extends Comparable<Edtf> permits Interval, Point {

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if the text is not a date of the supported parts, or an
   *     interval that ends before it starts
   */
  @JsonCreator
  static Edtf parse(String text) {
    return EdtfReader.read(text);
  }

  /** One day, of a year from -9999 to 9999. */
  static Edtf day(LocalDate day) {
    return CalendarDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** One month, of a year from -9999 to 9999. */
  static Edtf month(YearMonth month) {
    return CalendarDate.of(month.getYear(), month.getMonthValue(), null);
  }

  /** One year. */
  static Edtf year(int year) {
    return Math.abs(year) > 9999
        ? new LongYear(year, Qualifier.NONE)
        : CalendarDate.of(year, null, null);
  }

  /**
   * From the start of {@code from} to the end of {@code to}; one of them if they are the same.
   *
   * @throws IllegalArgumentException if that ends before it starts
   */
  static Edtf interval(Edtf from, Edtf to) {
    return from.equals(to) ? from : new Interval(Interval.startOf(from), Interval.endOf(to));
  }

  /** The same date, marked as approximate; a time of day becomes its day. */
  Edtf approximate();

  /** The first day, empty where it is open or unknown. */
  Optional<LocalDate> start();

  /** The last day, empty where it is open or unknown. */
  Optional<LocalDate> end();

  /** How fine it is; of an interval, how fine its start is, or its end where the start is open. */
  Precision precision();

  /** Whether it is an interval of two dates. */
  boolean isInterval();

  @Override
  default int compareTo(Edtf other) {
    return Comparator.comparing((Edtf date) -> date.start().orElse(LocalDate.MIN))
        .thenComparing(date -> date.end().orElse(LocalDate.MAX))
        .thenComparing(Edtf::toString)
        .compare(this, other);
  }

  /** The canonical EDTF form. */
  @JsonValue
  @Override
  String toString();
}
