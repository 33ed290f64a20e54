package dev.dyad.parser.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the year that has a name. */
sealed interface Holiday {
  /** {@code easter-2}. */
  Pattern EASTER = Pattern.compile("easter([+-]\\d+)");

  /** {@code 11-w4-4}. */
  Pattern WEEKDAY = Pattern.compile("(\\d\\d)-w(-?[1-5])-([1-7])");

  /** When it falls in a year. */
  LocalDate in(int year);

  /** The same day every year. */
  record Fixed(MonthDay day) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return day.atYear(year);
    }
  }

  /** So many days after Easter Sunday. */
  record AfterEaster(int days) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return easter(year).plusDays(days);
    }
  }

  /** The nth weekday of a month, -1 for the last. */
  record OfMonth(int month, int number, DayOfWeek weekday) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return YearMonth.of(year, month)
          .atDay(1)
          .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }
  }

  /** A single day of history. */
  record Once(LocalDate day) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return day;
    }
  }

  /**
   * Reads a rule of holidays.tsv.
   *
   * @throws RuntimeException if it is none
   */
  static Holiday parse(String rule) {
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      return new AfterEaster(Integer.parseInt(easter.group(1)));
    }
    Matcher weekday = WEEKDAY.matcher(rule);
    if (weekday.matches()) {
      return new OfMonth(
          Integer.parseInt(weekday.group(1)),
          Integer.parseInt(weekday.group(2)),
          DayOfWeek.of(Integer.parseInt(weekday.group(3))));
    }
    return rule.length() == 5
        ? new Fixed(MonthDay.parse("--" + rule))
        : new Once(LocalDate.parse(rule));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    int day = (h + l - 7 * m + 33 * month + 19) % 32;
    return Year.of(year).atMonth(month).atDay(day);
  }
}
