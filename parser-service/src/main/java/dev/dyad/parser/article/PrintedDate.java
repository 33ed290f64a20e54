package dev.dyad.parser.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that a line prints, in one of the many forms of news pages.
 *
 * @param found where it stands, matched by {@link #FORMS}
 */
record PrintedDate(Matcher found) {
  /** Every form of a date. */
  static final Pattern FORMS =
      Pattern.compile(
          "(?<![\\p{L}/])(?:(?<!\\d)"
              + "(?<isoYear>(?:19|20)\\d{2})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?=\\D|$)"
              + "|(?<monthFirst>"
              + Months.NAME
              + ")[.,]?[ \\-]{0,2}(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?[ \\-]{0,2}(?<yearA>(?:19|20)\\d{2})"
              + "|(?<!\\d)(?<dayBefore>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ \\-]{0,2}(?:of |de )?(?<monthSecond>"
              + Months.NAME
              + ")\\.?,?[ \\-]{0,2}(?:de )?(?<yearB>(?:19|20)\\d{2})"
              + "|(?<!\\d)(?<first>\\d{1,2})(?<sign>[/.\\-])(?<second>\\d{1,2})\\k<sign>(?<yearC>(?:19|20)\\d{2})"
              + "|(?<!\\d)(?<compact>20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?=\\D|$)"
              + "|(?<![\\d:.])(?<dayShort>\\d{1,2})[ \\-](?<monthShort>"
              + Months.NAME
              + ")\\.?[ \\-’'](?<yearShort>\\d{2})(?=\\s*(?:$|[/|,;•·@–—-]))"
              + "|(?<![\\d.])(?<dayNumber>\\d{2})(?<short>[./])(?<monthNumber>\\d{2})\\k<short>(?<yearD>\\d{2})(?=\\s*(?:$|[|,;•·@–—-]|\\d{1,2}:\\d{2}))"
              + ")(?!\\d|[./]\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Years in two digits are those of this century. */
  private static final String CENTURY = "20";

  /** The day, empty if the calendar has none such. */
  Optional<LocalDate> date() {
    try {
      if (found.group("isoYear") != null) {
        return Optional.of(day(found.group("isoYear"), number("isoMonth"), number("isoDay")));
      }
      if (found.group("monthFirst") != null) {
        return Optional.of(
            day(
                found.group("yearA"),
                Months.number(found.group("monthFirst")),
                number("dayAfter")));
      }
      if (found.group("monthSecond") != null) {
        return Optional.of(
            day(
                found.group("yearB"),
                Months.number(found.group("monthSecond")),
                number("dayBefore")));
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
                number("dayShort")));
      }
      if (found.group("yearD") != null) {
        return Optional.of(
            day(CENTURY + found.group("yearD"), number("monthNumber"), number("dayNumber")));
      }
      int first = number("first");
      int second = number("second");
      return Optional.of(
          second > 12
              ? day(found.group("yearC"), first, second)
              : day(found.group("yearC"), second, first));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The other reading of day and month, null if there is none. */
  /** The other reading of day and month, null if there is none. */
  @Nullable LocalDate otherReading() {
    if (found.group("first") == null) {
      return null;
    }
    int first = number("first");
    int second = number("second");
    return first > 12 || second > 12 || first == second
        ? null
        : day(found.group("yearC"), first, second);
  }

  private int number(String group) {
    return Integer.parseInt(found.group(group));
  }

  private static LocalDate day(String year, int month, int day) {
    return LocalDate.of(Integer.parseInt(year), month, day);
  }
}
