package dev.dyad.parser.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the dates and times that a line prints, in the many forms of news pages. */
final class PrintedTimes {
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
    Matcher dates = PrintedDate.FORMS.matcher(line);
    int from = 0;
    while (dates.find(from)) {
      int floor = from;
      from = dates.end();
      Optional<LocalDate> date = new PrintedDate(dates).date();
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
    Matcher alone = PrintedClock.ALONE.matcher(nextLine.strip());
    if (date.time() != null || nextLine.length() > REACH || !alone.find()) {
      return date;
    }
    LocalTime time = PrintedClock.time(alone);
    return time == null ? date : date.at(time, offset(alone, date.date(), time));
  }

  private PrintedTime withTime(String line, int floor, Matcher dates, LocalDate date) {
    LocalDate other = new PrintedDate(dates).otherReading();
    Matcher after = PrintedClock.AFTER.matcher(line).region(dates.end(), line.length());
    if (after.lookingAt()) {
      LocalTime time = PrintedClock.time(after);
      if (time != null) {
        return new PrintedTime(
            dates.start(), after.end(), date, time, offset(after, date, time), other);
      }
    }
    int reach = Math.max(floor, dates.start() - REACH);
    Matcher before =
        PrintedClock.BEFORE
            .matcher(line)
            .region(reach, dates.start())
            .useTransparentBounds(true)
            .useAnchoringBounds(true);
    if (before.find()) {
      LocalTime time = PrintedClock.time(before);
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
}
