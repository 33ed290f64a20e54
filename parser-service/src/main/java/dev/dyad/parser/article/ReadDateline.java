package dev.dyad.parser.article;

import dev.dyad.contract.article.Dateline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dateline as it stands at the head of a paragraph.
 *
 * @param dateline place, country and the day, if it is printed with its year
 * @param month month of the day, 0 if none is printed
 * @param day day of the month, 0 if none is printed
 * @param agencies agencies named in it
 * @param outlets other names that stand where agencies do
 * @param length how many characters of the paragraph it takes, with what sets it off
 */
record ReadDateline(
    Dateline dateline,
    int month,
    int day,
    List<String> agencies,
    List<String> outlets,
    int length) {

  ReadDateline {
    agencies = List.copyOf(agencies);
    outlets = List.copyOf(outlets);
  }

  /** Whether more than its form speaks for it: a known place, an agency or a day. */
  boolean certain() {
    return dateline.country() != null || !agencies.isEmpty() || month > 0;
  }

  /** The dateline; a day without a year is that nearest to {@code published}. */
  Dateline on(@Nullable LocalDate published) {
    if (dateline.date() != null || month == 0 || published == null) {
      return dateline;
    }
    LocalDate nearest = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month, day);
      if (nearest == null
          || Math.abs(candidate.toEpochDay() - published.toEpochDay())
              < Math.abs(nearest.toEpochDay() - published.toEpochDay())) {
        nearest = candidate;
      }
    }
    return new Dateline(dateline.place(), dateline.country(), nearest);
  }
}
