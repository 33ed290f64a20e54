package dev.dyad.parser.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates and times that a line prints, in the many forms of news pages. */
final class PrintedTimes {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}/])(?:(?<!\\d)"
              + "(?<isoYear>(?:19|20)\\d{2})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?=\\D|$)"
              + "|(?<monthFirst>"
              + Months.NAME
              + ")\\.?[ \\-]{0,2}(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?[ \\-]{0,2}(?<yearA>(?:19|20)\\d{2})"
              + "|(?<!\\d)(?<dayBefore>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ \\-]{0,2}(?:of |de )?(?<monthSecond>"
              + Months.NAME
              + ")\\.?,?[ \\-]{0,2}(?:de )?(?<yearB>(?:19|20)\\d{2})"
              + "|(?<!\\d)(?<first>\\d{1,2})(?<sign>[/.\\-])(?<second>\\d{1,2})\\k<sign>(?<yearC>(?:19|20)\\d{2})"
              + "|(?<!\\d)(?<compact>20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?=\\D|$)"
              + "|(?<![\\d:.])(?<dayShort>\\d{1,2})[ \\-](?<monthShort>"
              + Months.NAME
              + ")\\.?[ \\-’'](?<yearShort>\\d{2})(?=\\s*(?:$|[/|,;•·@–—-]))"
              + "|(?<![\\d.])(?<dayNumber>\\d{2})(?<short>[./])(?<monthNumber>\\d{2})\\k<short>(?<yearD>\\d{2})(?=\\s*(?:$|[|,;•·@–—-]))"
              + ")(?!\\d|[./]\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String CLOCK =
      "(?:(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?(?:\\s?(?:hrs|hours))?"
          + "(?:\\s{0,2}(?<half>[ap])\\.?m\\b\\.?)?"
          + "|\\s{0,2}(?<halfOnly>[ap])\\.?m\\b\\.?)"
          + "|(?<plain>[0-2]\\d[0-5]\\d)(?=\\s?(?:hrs|GMT|UTC)))";

  private static final String ZONE =
      "(?:\\s{0,2}\\(?(?<zone>(?:GMT|UTC)\\s?[+\\-−–]\\s?\\d{1,2}(?::?\\d{2})?|[+\\-]\\d{2}:?\\d{2}"
          + "|(?:[A-Z][a-z]{2,8}\\s){1,2}[Tt]ime|[A-Z]{1,5})(?![A-Za-z])\\)?)?";

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s{0,2}(?:T|[,|•·@/(\\-–—;.]|at\\b|\\s|-){0,5}\\s{0,2}" + CLOCK + ZONE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\d:.])"
              + CLOCK
              + ZONE
              + "\\s{0,2}(?:on\\b)?[,|•·)\\-–—]?\\s{0,2}(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s?)?(?:on\\s)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALONE =
      Pattern.compile("^(?:at\\s)?" + CLOCK + ZONE + "$", Pattern.CASE_INSENSITIVE);

  /** Years in two digits are those of this century. */
  private static final String CENTURY = "20";

  /** How far before a date its time of day may stand. */
  private static final int REACH = 48;

  /** Longer lines are running text, not lines that say when an article was published. */
  private static final int LONGEST = 2_000;

  private final TimeZones zones;

  PrintedTimes(TimeZones zones) {
    this.zones = zones;
  }

  /** The dates of a line, in order; none if the line is longer than such lines are. */
  List<PrintedTime> in(String line) {
    List<PrintedTime> found = new ArrayList<>();
    if (line.length() > LONGEST) {
      return found;
    }
    Matcher dates = DATE.matcher(line);
    int from = 0;
    while (dates.find(from)) {
      int floor = from;
      from = dates.end();
      Optional<LocalDate> date = date(dates);
      if (date.isEmpty()) {
        continue;
      }
      PrintedTime read = withTime(line, floor, dates, date.get());
      found.add(read);
      from = read.end();
    }
    return found;
  }

  /** The same date with the time of day that is the whole of the next line. */
  PrintedTime withTimeOf(PrintedTime date, String nextLine) {
    Matcher alone = ALONE.matcher(nextLine.strip());
    if (date.time() != null || nextLine.length() > REACH || !alone.find()) {
      return date;
    }
    LocalTime time = time(alone);
    return time == null ? date : date.at(time, offset(alone, date.date(), time));
  }

  private PrintedTime withTime(String line, int floor, Matcher dates, LocalDate date) {
    LocalDate other = otherReading(dates);
    Matcher after = AFTER.matcher(line).region(dates.end(), line.length());
    if (after.lookingAt()) {
      LocalTime time = time(after);
      if (time != null) {
        return new PrintedTime(
            dates.start(), after.end(), date, time, offset(after, date, time), other);
      }
    }
    int reach = Math.max(floor, dates.start() - REACH);
    Matcher before =
        BEFORE
            .matcher(line)
            .region(reach, dates.start())
            .useTransparentBounds(true)
            .useAnchoringBounds(true);
    if (before.find()) {
      LocalTime time = time(before);
      if (time != null) {
        return new PrintedTime(
            before.start(), dates.end(), date, time, offset(before, date, time), other);
      }
    }
    return new PrintedTime(dates.start(), dates.end(), date, null, null, other);
  }

  private @Nullable ZoneOffset offset(Matcher matched, LocalDate date, LocalTime time) {
    return zones.offset(matched.group("zone"), date.atTime(time)).orElse(null);
  }

  private static @Nullable LocalTime time(Matcher clock) {
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
          hour, minute, clock.group("second") == null ? 0 : number(clock, "second"));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Optional<LocalDate> date(Matcher found) {
    try {
      if (found.group("isoYear") != null) {
        return Optional.of(
            day(found.group("isoYear"), number(found, "isoMonth"), number(found, "isoDay")));
      }
      if (found.group("monthFirst") != null) {
        return Optional.of(
            day(
                found.group("yearA"),
                Months.number(found.group("monthFirst")),
                number(found, "dayAfter")));
      }
      if (found.group("monthSecond") != null) {
        return Optional.of(
            day(
                found.group("yearB"),
                Months.number(found.group("monthSecond")),
                number(found, "dayBefore")));
      }
      if (found.group("compact") != null) {
        return Optional.of(
            LocalDate.parse(found.group("compact"), DateTimeFormatter.BASIC_ISO_DATE));
      }
      if (found.group("yearShort") != null) {
        return Optional.of(
            day(
                CENTURY + found.group("yearShort"),
                Months.number(found.group("monthShort")),
                number(found, "dayShort")));
      }
      if (found.group("yearD") != null) {
        return Optional.of(
            day(
                CENTURY + found.group("yearD"),
                number(found, "monthNumber"),
                number(found, "dayNumber")));
      }
      int first = number(found, "first");
      int second = number(found, "second");
      return Optional.of(
          second > 12
              ? day(found.group("yearC"), first, second)
              : day(found.group("yearC"), second, first));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate otherReading(Matcher found) {
    if (found.group("first") == null) {
      return null;
    }
    int first = number(found, "first");
    int second = number(found, "second");
    return first > 12 || second > 12 || first == second
        ? null
        : day(found.group("yearC"), first, second);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static LocalDate day(String year, int month, int day) {
    return LocalDate.of(Integer.parseInt(year), month, day);
  }
}
