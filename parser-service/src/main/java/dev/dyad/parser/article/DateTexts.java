package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of short texts and attributes of an HTML page; those that can be its own. */
final class DateTexts {
  /** There were no news pages before. */
  private static final int FIRST_YEAR = 1990;

  /** Longer texts are running text. */
  private static final int LONGEST = 400;

  /** Seconds or milliseconds since 1970; of this century, so that no other number is taken. */
  private static final Pattern EPOCH = Pattern.compile("(1[0-9]{9})([0-9]{3})?");

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** How far before a date its day of the week may stand. */
  private static final int WEEKDAY_REACH = 16;

  private final PrintedTimes times;
  private final Clock clock;
  private final Map<String, LocalDates> languages = new ConcurrentHashMap<>();

  /**
   * A reader of dates.
   *
   * @param clock tells which dates are yet to come
   */
  DateTexts(PrintedTimes times, Clock clock) {
    this.times = times;
    this.clock = clock;
  }

  /** The dates that a text in a language prints, in order, none that is yet to come. */
  List<PrintedTime> printed(String text, String language) {
    if (text.length() > LONGEST || !DIGIT.matcher(text).find()) {
      return List.of();
    }
    List<PrintedTime> found = new ArrayList<>(times.in(text));
    found.replaceAll(time -> byWeekday(time, text, language));
    if (found.isEmpty()) {
      found.addAll(
          languages
              .computeIfAbsent(language, code -> new LocalDates(Locale.forLanguageTag(code)))
              .in(text));
    }
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    found.removeIf(time -> !plausible(time.date()) || time.date().isAfter(tomorrow));
    return found;
  }

  /** The times that the value of an attribute or property states. */
  List<PublicationTime> stated(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    List<PublicationTime> found = new ArrayList<>();
    PublicationTime.tryParse(text).ifPresent(found::add);
    Matcher epoch = EPOCH.matcher(text);
    if (found.isEmpty() && epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      found.add(new PublicationTime.Zoned(instant.atOffset(ZoneOffset.UTC)));
    }
    if (found.isEmpty()) {
      times.in(text).forEach(time -> found.add(time.published()));
    }
    if (found.isEmpty()) {
      printed(text, "en").forEach(time -> found.add(time.published()));
    }
    found.removeIf(time -> !plausible(time.date()));
    return found;
  }

  /** The reading of "Fri 05/03/2024" that falls on the day of the week that stands before it. */
  private static PrintedTime byWeekday(PrintedTime time, String text, String language) {
    LocalDate other = time.otherReading();
    if (other == null) {
      return time;
    }
    int start = time.start();
    String before = text.substring(Math.max(0, start - WEEKDAY_REACH), start);
    return names(before, other, language) && !names(before, time.date(), language)
        ? time.otherWay()
        : time;
  }

  private static boolean names(String text, LocalDate day, String language) {
    String small = text.toLowerCase(Locale.ROOT);
    return List.of(Locale.ENGLISH, Locale.forLanguageTag(language)).stream()
        .map(locale -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale))
        .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""))
        .anyMatch(
            name -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(name)).matcher(small).find());
  }

  private static boolean plausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() < 2100;
  }
}
