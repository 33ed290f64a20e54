package dev.dyad.timeline.merge;

import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the dates of two accounts lie to each other. */
enum DateFit {
  /** Both name the same day, or the same days. */
  EQUAL,
  /** The days of one contain those of the other. */
  COVERS,
  /** They share days. */
  OVERLAP,
  /** They share none, but lie no further apart than their dates may be off. */
  NEAR,
  /** They lie further apart. */
  APART;

  /** From this span on, in days, a date is too coarse to say when something happened: a month. */
  static final int COARSE = 28;

  /** The furthest apart that two dates may lie and still be {@link #NEAR}, in days. */
  static final int REACH = 4;

  /**
   * Compares two accounts. Two undated ones are as near as their articles' days of publication; a
   * dated and an undated one cannot be told to be one.
   */
  static DateFit of(Account a, Account b) {
    if (a.from().isEmpty() != b.from().isEmpty()) {
      return APART;
    }
    if (a.from().isEmpty()) {
      return undated(a, b);
    }
    LocalDate from = a.from().orElseThrow();
    LocalDate to = a.to().orElseThrow();
    LocalDate otherFrom = b.from().orElseThrow();
    LocalDate otherTo = b.to().orElseThrow();
    if (from.equals(otherFrom) && to.equals(otherTo)) {
      return EQUAL;
    }
    if (within(from, to, otherFrom, otherTo) || within(otherFrom, otherTo, from, to)) {
      return COVERS;
    }
    long gap =
        Math.max(ChronoUnit.DAYS.between(to, otherFrom), ChronoUnit.DAYS.between(otherTo, from));
    if (gap <= 0) {
      return OVERLAP;
    }
    return gap <= Math.max(slack(a), slack(b)) ? NEAR : APART;
  }

  /** Whether an account's date is fine enough to say when: finer than a month. */
  static boolean isSharp(Account account) {
    return account.from().isPresent()
        && ChronoUnit.DAYS.between(account.from().get(), account.to().orElseThrow()) + 1 < COARSE;
  }

  private static DateFit undated(Account a, Account b) {
    if (a.publishedOn().isEmpty() || b.publishedOn().isEmpty()) {
      return APART;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a.publishedOn().get(), b.publishedOn().get()));
    return days <= REACH ? NEAR : APART;
  }

  private static boolean within(
      LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    return !from.isAfter(otherFrom) && !to.isBefore(otherTo);
  }

  /**
   * By how many days an account's date may be off: none if a calendar date is printed; one if "on
   * Tuesday" was resolved; two if it is only the day of the report, since papers report an
   * evening's event on the morning after, in another time zone; more if it is marked as approximate
   * or is a plan. A visit's account may give any of the visit's days.
   */
  private static int slack(Account account) {
    if (account.event().mode() == Mode.VISIT) {
      return REACH;
    }
    DateBasis basis = account.event().dateBasis();
    int slack =
        switch (basis) {
          case EXPLICIT -> 0;
          case RELATIVE, DATELINE -> 1;
          case PUBLISHED -> 2;
          case null -> 1;
        };
    boolean approximate = String.valueOf(account.event().date()).matches(".*[~%?].*");
    return slack + (approximate ? 1 : 0) + (account.event().status() == Status.OCCURRED ? 0 : 1);
  }
}
