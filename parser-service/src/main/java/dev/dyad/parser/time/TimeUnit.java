package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units of time that news counts in, each with its periods on the calendar. */
enum TimeUnit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEKEND("", "WE"),
  WEEK("", "W"),
  FORTNIGHT("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "DE"),
  CENTURY("", "CE");

  private final String prefix;
  private final String letter;

  TimeUnit(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
  }

  static TimeUnit of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return !prefix.isEmpty();
  }

  /** So many of it as a TIMEX3 duration, "half an hour" in minutes; {@code X} if unsaid. */
  String duration(String number) {
    if (number.equals("0.5") && isOfWholes()) {
      return half();
    }
    String count = this == FORTNIGHT && !number.equals("X") ? twice(number) : number;
    return "P" + prefix + count + letter;
  }

  private boolean isOfWholes() {
    return this == MINUTE || this == HOUR || this == DAY || compareTo(YEAR) >= 0;
  }

  private String half() {
    return switch (this) {
      case MINUTE -> "PT30S";
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      case SECOND, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER ->
          throw new IllegalStateException("Half a " + this + " is no whole number of another");
    };
  }

  private static String twice(String number) {
    return Integer.toString((int) Math.round(2 * Double.parseDouble(number)));
  }

  /** The same time of the calendar so many units on. */
  LocalDate plus(LocalDate day, int number) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(number);
      case WEEKEND, WEEK -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2L * number);
      case MONTH -> day.plusMonths(number);
      case QUARTER -> day.plusMonths(3L * number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10L * number);
      case CENTURY -> day.plusYears(100L * number);
    };
  }

  /** The TIMEX3 value of the period that a day lies in. */
  String timex(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEKEND -> week(day) + "-WE";
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> "%04d".formatted(day.getYear());
      case DECADE -> "%03d".formatted(day.getYear() / 10);
      case CENTURY -> "%02d".formatted(day.getYear() / 100);
    };
  }

  /** The period that a day lies in. */
  Edtf edtf(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Edtf.day(day);
      case WEEKEND -> days(monday(day).plusDays(5), monday(day).plusDays(6));
      case WEEK, FORTNIGHT -> days(monday(day), monday(day).plusDays(6));
      case MONTH -> Edtf.month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> Edtf.year(day.getYear());
      case DECADE -> Edtf.parse("%03dX".formatted(day.getYear() / 10));
      case CENTURY -> Edtf.parse("%02dXX".formatted(day.getYear() / 100));
    };
  }

  private static Edtf quarter(int year, int quarter) {
    YearMonth last = YearMonth.of(year, 3 * quarter);
    return Edtf.interval(Edtf.month(last.minusMonths(2)), Edtf.month(last));
  }

  private static Edtf days(LocalDate from, LocalDate to) {
    return Edtf.interval(Edtf.day(from), Edtf.day(to));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
