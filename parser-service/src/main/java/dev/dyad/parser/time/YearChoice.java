package dev.dyad.parser.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the year that a month or a day of a month is meant of where the text leaves it out. */
final class YearChoice {
  /** A day that the report can be late by, since datelines and zones differ. */
  private static final int TOLERANCE_DAYS = 1;

  /** A day this near is meant whatever the tense says when the other reading is far away. */
  private static final int NEAR_DAYS = 45;

  private static final int FAR_DAYS = 290;

  private YearChoice() {}

  /**
   * The year of a month, or of a day of it, by the day of the report or, where that is not known,
   * by the day that the text spoke of last.
   *
   * @param day null for the whole month
   * @return empty if neither is known, or there is no such day
   */
  static OptionalInt of(int month, @Nullable Integer day, Anchor anchor) {
    LocalDate reported =
        anchor.reported() == null
            ? anchor.mentions().last(TimeUnit.DAY, Tense.UNKNOWN)
            : anchor.reported();
    if (reported == null) {
      return OptionalInt.empty();
    }
    Optional<LocalDate> past =
        candidates(month, day, reported)
            .filter(date -> !date.isAfter(reported.plusDays(TOLERANCE_DAYS)))
            .reduce((one, later) -> later);
    Optional<LocalDate> future =
        candidates(month, day, reported)
            .filter(date -> !end(date, day).isBefore(reported))
            .findFirst();
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future).stream().mapToInt(LocalDate::getYear).findFirst();
    }
    Tense tense = anchor.reported() == null ? Tense.UNKNOWN : anchor.tense();
    return OptionalInt.of(chosen(past.get(), future.get(), reported, tense).getYear());
  }

  /** Of the last such day and the next the one that the tense means, or a near one. */
  static LocalDate chosen(LocalDate past, LocalDate future, LocalDate reported, Tense tense) {
    long back = ChronoUnit.DAYS.between(past, reported);
    long ahead = ChronoUnit.DAYS.between(reported, future);
    return switch (tense) {
      case PAST -> ahead <= NEAR_DAYS && back >= FAR_DAYS ? future : past;
      case FUTURE -> back <= NEAR_DAYS && ahead >= FAR_DAYS ? past : future;
      case INTENDED, UNKNOWN -> back <= ahead ? past : future;
    };
  }

  private static Stream<LocalDate> candidates(
      int month, @Nullable Integer day, LocalDate reported) {
    return IntStream.rangeClosed(reported.getYear() - 4, reported.getYear() + 4)
        .mapToObj(year -> YearMonth.of(year, month))
        .filter(of -> day == null || of.isValidDay(day))
        .map(of -> of.atDay(day == null ? 1 : day));
  }

  private static LocalDate end(LocalDate date, @Nullable Integer day) {
    return day == null ? YearMonth.from(date).atEndOfMonth() : date;
  }
}
