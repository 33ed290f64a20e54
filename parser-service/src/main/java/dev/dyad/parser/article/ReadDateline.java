package dev.dyad.parser.article;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.PublicationTime;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param loud whether its place is printed in capitals
 */
record ReadDateline(
    Dateline dateline,
    int month,
    int day,
    List<String> agencies,
    List<String> outlets,
    int length,
    boolean loud) {

  /** Days by which a dateline may be ahead of a page, because of zones and early editions. */
  private static final int AHEAD = 2;

  /** A day of the year comes again within so many years. */
  private static final int LEAP = 9;

  ReadDateline {
    agencies = List.copyOf(agencies);
    outlets = List.copyOf(outlets);
  }

  /** Whether more than its form speaks for it: a known place, an agency or a day. */
  boolean certain() {
    return dateline.country() != null || !agencies.isEmpty() || month > 0;
  }

  /** The day that it prints with its year, null if it prints none. */
  @Nullable PublicationTime printed() {
    LocalDate printed = dateline.date();
    return printed == null ? null : new PublicationTime.Day(printed);
  }

  /** Whether its form alone shows that a story begins here: a place in capitals and a day. */
  boolean opens() {
    return month > 0 && loud;
  }

  /** The dateline; a day without a year is the last such day up to {@code published}. */
  Dateline on(@Nullable LocalDate published) {
    if (dateline.date() != null || month == 0 || published == null) {
      return dateline;
    }
    LocalDate latest = published.plusDays(AHEAD);
    for (int year = latest.getYear(); year > latest.getYear() - LEAP; year--) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month, day);
      if (!candidate.isAfter(latest)) {
        return new Dateline(dateline.place(), dateline.country(), candidate);
      }
    }
    return dateline;
  }
}
