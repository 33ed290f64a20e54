package dev.dyad.parser.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the forms of pages in other languages than English and of older pages: month names
 * of the page's language, the year first, the year in two digits, Chinese, Japanese and Korean
 * signs, the digits of other scripts, Buddhist years.
 */
final class LocalDates {
  /** Years above this count from the Buddha's death, 543 years before the common era's. */
  private static final int BUDDHIST = 2400;

  private static final int BUDDHIST_EPOCH = 543;

  /** Two digits up to this are a year of this century. */
  private static final int CENTURY = 60;

  private static final String YEAR = "((?:19|20|25)\\d{2})";
  private static final String DAY = "(\\d{1,2})";

  private final LocalMonths months;
  private final List<Form> forms;

  /** A form of dates, and which of its groups hold day, month and year. */
  private record Form(Pattern pattern, int day, int month, int year) {
    static Form of(String pattern, int day, int month, int year) {
      return new Form(
          Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          day,
          month,
          year);
    }
  }

  /** Reads dates as pages in this language print them. */
  LocalDates(Locale language) {
    this.months = new LocalMonths(language);
    String month = "(" + months.pattern() + ")";
    this.forms =
        List.of(
            Form.of(
                "(?<!\\d)"
                    + DAY
                    + "(?:st|nd|rd|th|er|re|[.ºª°])?[\\s.,/-]{0,3}(?:of|de|di|do|ngày)?\\s?"
                    + month
                    + "[\\s.,/’'-]{0,3}(?:del?|do|of)?\\s?"
                    + YEAR
                    + "(?!\\d)",
                1,
                2,
                3),
            Form.of(
                "(?<!\\p{L})"
                    + month
                    + "[\\s.,/-]{0,3}"
                    + DAY
                    + "(?:st|nd|rd|th|[.ºª°])?[\\s.,/’'-]{1,3}"
                    + YEAR
                    + "(?!\\d)",
                2,
                1,
                3),
            Form.of(
                "(?<!\\d)" + YEAR + "[\\s.,/-]{0,3}(?:m\\.)?\\s?" + month + "[\\s.,/-]{0,3}" + DAY,
                3,
                2,
                1),
            Form.of(
                "(?<!\\d)" + YEAR + "\\s?[年년]\\s?" + DAY + "\\s?[月월]\\s?" + DAY + "\\s?[日일]",
                3,
                2,
                1),
            Form.of(
                "(?<!\\d)" + YEAR + "\\s?([./-])\\s?" + DAY + "\\s?\\2\\s?" + DAY + "(?!\\d)",
                4,
                3,
                1),
            Form.of(
                "(?<!\\d)" + DAY + "\\s?([./-])\\s?" + DAY + "\\s?\\2\\s?" + YEAR + "(?!\\d)",
                1,
                3,
                4),
            Form.of(
                "(?<![\\d./:,-])" + DAY + "([./])" + DAY + "\\2(\\d{2})(?![\\d./:,-]?\\d)",
                1,
                3,
                4));
  }

  /** The dates of a text, those of the surest form first; none if it prints none. */
  List<PrintedTime> in(String text) {
    String digits = latinDigits(text);
    List<PrintedTime> found = new ArrayList<>();
    for (Form form : forms) {
      Matcher dates = form.pattern().matcher(digits);
      while (dates.find()) {
        read(dates, form, found);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private void read(Matcher date, Form form, List<PrintedTime> found) {
    String name = date.group(form.month());
    int month = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : months.number(name);
    int day = Integer.parseInt(date.group(form.day()));
    if (month > 12 && day <= 12) {
      int swapped = day;
      day = month;
      month = swapped;
    }
    try {
      LocalDate read = LocalDate.of(year(date.group(form.year())), month, day);
      found.add(new PrintedTime(date.start(), date.end(), read, null, null, null));
    } catch (DateTimeException e) {
      // No day of the calendar, hence no date.
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      return year + (year <= CENTURY ? 2000 : 1900);
    }
    return year > BUDDHIST ? year - BUDDHIST_EPOCH : year;
  }

  private static String latinDigits(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean other = c > '9' && Character.isDigit(c);
      latin.append(other ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return latin.toString();
  }
}
