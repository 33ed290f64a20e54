package dev.dyad.web.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EDTF level 0 and 1 in words. Seasons are those of EDTF (21 to 24). What it cannot say better is
 * given as it stands.
 */
final class EdtfWords {
  private static final Pattern POINT =
      Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?(?<mark>[~?%])?");
  private static final Map<String, String> SEASONS =
      Map.of("21", "spring", "22", "summer", "23", "autumn", "24", "winter");
  private static final Map<String, String> MARKS =
      Map.of("~", "about ", "?", "possibly ", "%", "possibly about ");

  private EdtfWords() {}

  static String of(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? point(edtf) : interval(edtf.substring(0, slash), edtf.substring(slash + 1));
  }

  private static String interval(String from, String to) {
    if (isOpen(from) || isOpen(to)) {
      return isOpen(to) ? "from " + point(from) : "until " + point(to);
    }
    if (from.length() == 10 && to.length() == 10) {
      return days(LocalDate.parse(from), LocalDate.parse(to));
    }
    if (from.matches("\\d{4}") && to.matches("\\d{4}")) {
      return from + "–" + to;
    }
    if (from.matches("\\d{4}-\\d\\d") && to.matches(from.substring(0, 4) + "-\\d\\d")) {
      return Dates.month(Integer.parseInt(from.substring(5))) + "–" + point(to);
    }
    return point(from) + " – " + point(to);
  }

  private static String days(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + Dates.day(to);
    }
    if (from.getYear() == to.getYear()) {
      return from.getDayOfMonth() + " " + Dates.month(from.getMonthValue()) + " – " + Dates.day(to);
    }
    return Dates.day(from) + " – " + Dates.day(to);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String point(String text) {
    if (text.matches("\\d{3}X")) {
      return "the " + text.substring(0, 3) + "0s";
    }
    Matcher parts = POINT.matcher(text.replace("-XX", ""));
    if (!parts.matches()) {
      return text;
    }
    try {
      String mark = parts.group("mark");
      return (mark == null ? "" : MARKS.getOrDefault(mark, "")) + plain(parts);
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static String plain(Matcher parts) {
    String year = parts.group("year");
    String month = parts.group("month");
    String day = parts.group("day");
    if (month == null) {
      return year;
    }
    if (SEASONS.containsKey(month)) {
      return SEASONS.get(month) + " " + year;
    }
    return day == null
        ? Dates.month(YearMonth.parse(year + "-" + month).atDay(1))
        : Dates.day(LocalDate.parse(year + "-" + month + "-" + day));
  }
}
