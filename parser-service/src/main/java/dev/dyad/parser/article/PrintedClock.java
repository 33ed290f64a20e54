package dev.dyad.parser.article;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which a time of day stands beside a date. */
final class PrintedClock {
  private static final String CLOCK =
      "(?:(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?(?:\\s?(?:hrs|hours))?"
          + "(?:\\s{0,2}(?<half>[ap])\\.?m\\b\\.?)?"
          + "|\\s{0,2}(?<halfOnly>[ap])\\.?m\\b\\.?)"
          + "|(?<plain>[0-2]\\d[0-5]\\d)(?=\\s?(?:hrs|GMT|UTC)))";

  private static final String ZONE =
      "(?:\\s{0,2}\\(?(?<zone>(?:GMT|UTC)\\s?[+\\-−–]\\s?(?:\\d{1,2}:?\\d{2}|\\d{1,2})(?!\\d)|[+\\-]\\d{2}:?\\d{2}"
          + "|(?:[A-Z][a-z]{2,8}\\s){1,2}[Tt]ime|[A-Z]{1,5})(?![A-Za-z])\\)?)?";

  /** After a date. */
  static final Pattern AFTER =
      Pattern.compile(
          "\\s{0,2}(?:T|[,|•·@/(\\[\\-–—;.]|at\\b|\\s|-){0,5}\\s{0,2}" + CLOCK + ZONE,
          Pattern.CASE_INSENSITIVE);

  /** Before a date. */
  static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\d:.])"
              + CLOCK
              + ZONE
              + "\\s{0,2}(?:on\\b)?[,|•·)\\-–—]?\\s{0,2}(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s?)?(?:on\\s)?$",
          Pattern.CASE_INSENSITIVE);

  /** Alone on a line. */
  static final Pattern ALONE =
      Pattern.compile("^(?:at\\s)?" + CLOCK + ZONE + "$", Pattern.CASE_INSENSITIVE);

  private PrintedClock() {}

  /** The time of day that one of the forms has matched, null if the day has none such. */
  static @Nullable LocalTime time(Matcher clock) {
    try {
      if (clock.group("plain") != null) {
        String plain = clock.group("plain");
        return LocalTime.of(
            Integer.parseInt(plain.substring(0, 2)), Integer.parseInt(plain.substring(2)));
      }
      int hour = Integer.parseInt(clock.group("hour"));
      int minute = clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute"));
      String half = clock.group("half") == null ? clock.group("halfOnly") : clock.group("half");
      if (half != null && hour <= 12) {
        hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
      }
      return LocalTime.of(
          hour,
          minute,
          clock.group("second") == null ? 0 : Integer.parseInt(clock.group("second")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
