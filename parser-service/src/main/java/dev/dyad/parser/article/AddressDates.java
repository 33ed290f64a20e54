package dev.dyad.parser.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates in the path of a web address.
 *
 * @param path the path
 */
record AddressDates(String path) {
  /** Longer paths are read so far. */
  private static final int LONGEST = 500;

  private static final String YEAR = "(?<!\\d)((?:19|20)\\d{2})";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)";

  /** "/2024/03/28/", "/20240328/". */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(YEAR + "[/\\-_.]?" + MONTH + "[/\\-_.]?" + DAY);

  /** "-28-03-2024". */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(0[1-9]|[12]\\d|3[01])[-_.](0[1-9]|1[0-2])[-_.]((?:19|20)\\d{2})(?!\\d)");

  /** "/2024/mar/28/". */
  private static final Pattern NAMED =
      Pattern.compile(
          YEAR + "[/\\-_.](" + Months.NAME + ")[/\\-_.]" + DAY, Pattern.CASE_INSENSITIVE);

  /** "/2024/world/03/28/". */
  private static final Pattern PARTED =
      Pattern.compile("/" + YEAR + "/[a-zA-Z][\\w-]{1,40}/" + MONTH + "/" + DAY + "(?=/)");

  /** "/2024/03/". */
  private static final Pattern MONTH_ONLY = Pattern.compile("/" + YEAR + "[/-](0[1-9]|1[0-2])/");

  AddressDates {
    path = path.substring(0, Math.min(path.length(), LONGEST));
  }

  /** The day that it names. */
  Optional<LocalDate> day() {
    Matcher yearFirst = YEAR_FIRST.matcher(path);
    while (yearFirst.find()) {
      Optional<LocalDate> day = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher dayFirst = DAY_FIRST.matcher(path);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher named = NAMED.matcher(path);
    if (named.find()) {
      String month = Integer.toString(Months.number(named.group(2)));
      return day(named.group(1), month, named.group(3));
    }
    Matcher parted = PARTED.matcher(path);
    return parted.find()
        ? day(parted.group(1), parted.group(2), parted.group(3))
        : Optional.empty();
  }

  /** The month that it names without a day. */
  Optional<YearMonth> month() {
    Matcher month = MONTH_ONLY.matcher(path);
    return month.find()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
