package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A year, month or day, of which the last digits may be unspecified: {@code 201X}, {@code 2004-XX},
 * {@code 1985-04-XX}. 29 February is grammatical in every year; where the year has none, its bounds
 * are those of the 28th.
 *
 * @param year {@code 2024}, {@code -0044}, {@code 201X}, {@code 20XX} or {@code XXXX}
 * @param month {@code 01} to {@code 12}, {@code XX}, or null for the whole year
 * @param day {@code 01} to {@code 31}, {@code XX}, or null for the whole month
 * @param qualifier how sure and how exact it is
 */
public record CalendarDate(
    String year, @Nullable String month, @Nullable String day, Qualifier qualifier)
    implements Point {
  private static final String UNSPECIFIED = "XX";

  /** Refuses what is not on the calendar, and a digit that is given after one that is not. */
  public CalendarDate {
    boolean vague = year.endsWith("X");
    if (!year.matches("-?\\d{4}|\\d{3}X|\\d{2}XX|XXXX") || year.equals("-0000")) {
      throw new IllegalArgumentException("No year of EDTF: '%s'".formatted(year));
    }
    if (month != null) {
      if (vague && !(year.equals("XXXX") && month.equals(UNSPECIFIED))) {
        throw new IllegalArgumentException(
            "Only XX can follow an unspecified year, not '%s'".formatted(month));
      }
      check(month, 12, "month");
    }
    if (day != null) {
      if (month == null || (month.equals(UNSPECIFIED) && !day.equals(UNSPECIFIED))) {
        throw new IllegalArgumentException("Only XX can follow an unspecified month");
      }
      check(day, month.equals(UNSPECIFIED) ? 31 : longest(Integer.parseInt(month)), "day");
    }
  }

  static CalendarDate of(int year, @Nullable Integer month, @Nullable Integer day) {
    return new CalendarDate(
        (year < 0 ? "-%04d" : "%04d").formatted(Math.abs(year)),
        month == null ? null : "%02d".formatted(month),
        day == null ? null : "%02d".formatted(day),
        Qualifier.NONE);
  }

  private static int longest(int month) {
    return YearMonth.of(2000, month).lengthOfMonth();
  }

  private static void check(String digits, int max, String what) {
    if (digits.equals(UNSPECIFIED)) {
      return;
    }
    int value = digits.matches("\\d{2}") ? Integer.parseInt(digits) : 0;
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(
          "A %s is 01 to %d or XX here, not '%s'".formatted(what, max, digits));
    }
  }

  private static boolean given(@Nullable String digits) {
    return digits != null && !digits.equals(UNSPECIFIED);
  }

  private YearMonth bound(char digit, int fallback) {
    int at = Integer.parseInt(year.replace('X', digit));
    return YearMonth.of(at, month != null && given(month) ? Integer.parseInt(month) : fallback);
  }

  @Override
  public LocalDate firstDay() {
    YearMonth first = bound('0', 1);
    return first.atDay(dayIn(first, 1));
  }

  @Override
  public LocalDate lastDay() {
    YearMonth last = bound('9', 12);
    return last.atDay(dayIn(last, last.lengthOfMonth()));
  }

  private int dayIn(YearMonth of, int fallback) {
    return day != null && given(day)
        ? Math.min(Integer.parseInt(day), of.lengthOfMonth())
        : fallback;
  }

  @Override
  public Precision precision() {
    if (given(day)) {
      return Precision.DAY;
    }
    if (given(month)) {
      return Precision.MONTH;
    }
    return switch (year.replaceFirst("^[^X]*", "").length()) {
      case 0 -> Precision.YEAR;
      case 1 -> Precision.DECADE;
      case 2 -> Precision.CENTURY;
      default -> Precision.UNKNOWN;
    };
  }

  @Override
  public CalendarDate qualified(Qualifier other) {
    return new CalendarDate(year, month, day, other);
  }

  @Override
  public String toString() {
    return year
        + (month == null ? "" : "-" + month)
        + (day == null ? "" : "-" + day)
        + qualifier.sign();
  }
}
