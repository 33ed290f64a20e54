package dev.dyad.parser.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in a dateline, with its year or without. */
final class DatelineDay {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:("
              + Months.NAME
              + ")\\.? ?(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? ?"
              + "("
              + Months.NAME
              + ")\\.?)(?:,? ((?:19|20)\\d{2}))?",
          Pattern.CASE_INSENSITIVE);

  private int month;
  private int day;
  private @Nullable LocalDate date;

  /** Its month, 0 if none was read. */
  int month() {
    return month;
  }

  /** Its day of the month, 0 if none was read. */
  int day() {
    return day;
  }

  /** The whole date, null if its year was not read. */
  @Nullable LocalDate date() {
    return date;
  }

  /** Finds a day in a text in which more may stand. */
  static Matcher in(String text) {
    return DAY.matcher(text);
  }

  /** Reads a part that is a day, or the year of the day that was read. */
  boolean take(String text) {
    Matcher found = DAY.matcher(text);
    if (found.matches()) {
      String name = found.group(1) == null ? found.group(4) : found.group(1);
      String number = found.group(2) == null ? found.group(3) : found.group(2);
      month = Months.number(name);
      day = Integer.parseInt(number);
      if (found.group(5) != null) {
        setDate(found.group(5));
      }
      return day >= 1 && day <= 31;
    }
    if (month > 0 && YEAR.matcher(text).matches()) {
      setDate(text);
      return true;
    }
    return false;
  }

  private void setDate(String year) {
    try {
      date = LocalDate.of(Integer.parseInt(year), month, day);
    } catch (DateTimeException e) {
      date = null;
    }
  }
}
