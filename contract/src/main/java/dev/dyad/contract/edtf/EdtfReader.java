package dev.dyad.contract.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the EDTF form of dates. */
final class EdtfReader {
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{4}|[\\dX]{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%]?)");
  private static final Pattern CENTURY = Pattern.compile("(-?\\d{2})([?~%]?)");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})([?~%]?)");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)(Z|[+-]\\d{2}(?::\\d{2})?)?");
  private static final String MIDNIGHT_AT_THE_END = "24:00(?::00(?:\\.0+)?)?";
  private static final int EASTERNMOST_SECONDS = 14 * 3600;
  private static final int WESTERNMOST_SECONDS = -12 * 3600;

  private EdtfReader() {}

  static Edtf read(String text) {
    try {
      int slash = text.indexOf('/');
      return slash < 0
          ? point(text)
          : new Interval(bound(text.substring(0, slash)), bound(text.substring(slash + 1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Not an EDTF date: '%s' (%s)".formatted(text, e.getMessage()), e);
    }
  }

  private static Interval.Bound bound(String text) {
    return switch (text) {
      case ".." -> Interval.Without.OPEN;
      case "" -> Interval.Without.UNKNOWN;
      default -> new Interval.At(point(text));
    };
  }

  private static Point point(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return date(date.group(1), date.group(2), date.group(3), Qualifier.of(date.group(4)));
    }
    Matcher time = DATE_TIME.matcher(text.replace('\u2212', '-'));
    if (time.matches()) {
      return dateTime(LocalDate.parse(time.group(1)), time.group(2), time.group(3));
    }
    Matcher century = CENTURY.matcher(text);
    if (century.matches() && !century.group(1).equals("-00")) {
      return new Century(Integer.parseInt(century.group(1)), Qualifier.of(century.group(2)));
    }
    Matcher year = LONG_YEAR.matcher(text);
    if (year.matches()) {
      return new LongYear(Integer.parseInt(year.group(1)), Qualifier.of(year.group(2)));
    }
    throw new IllegalArgumentException(
        "expected something like 2024, 2024-02, 2024-02-28 or 2024-06-04/2024-06-08");
  }

  private static Point date(
      String year, @Nullable String month, @Nullable String day, Qualifier qualifier) {
    if (month != null && day == null && month.matches("2[1-4]") && year.matches("\\d{4}")) {
      return new Season(Integer.parseInt(year), Integer.parseInt(month), qualifier);
    }
    return new CalendarDate(year, month, day, qualifier);
  }

  private static DateTime dateTime(LocalDate day, String time, @Nullable String zone) {
    LocalDateTime local =
        time.matches(MIDNIGHT_AT_THE_END)
            ? day.plusDays(1).atStartOfDay()
            : day.atTime(LocalTime.parse(time));
    if (zone == null) {
      return new DateTime(local, false);
    }
    ZoneOffset offset = ZoneOffset.of(zone);
    if (offset.getTotalSeconds() > EASTERNMOST_SECONDS
        || offset.getTotalSeconds() < WESTERNMOST_SECONDS) {
      throw new IllegalArgumentException("an offset is -12:00 to +14:00, not " + zone);
    }
    return new DateTime(local.minusSeconds(offset.getTotalSeconds()), true);
  }
}
