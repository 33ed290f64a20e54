package dev.dyad.timeline.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * All accounts whose events may change when one account comes or goes: those of its dyad and type
 * whose dates are within reach of it, and within reach of those, and so on. Merging a neighbourhood
 * alone gives the same events for it as merging everything would.
 */
public final class Neighbourhood {
  private final AccountShelf shelf;

  /** Looks for neighbours on a shelf. */
  public Neighbourhood(AccountShelf shelf) {
    this.shelf = shelf;
  }

  /** The neighbours of an account, with it if it is on the shelf. */
  public Collection<Account> of(Account account) {
    if (account.from().isEmpty()) {
      return shelf.undated(account.dyad(), account.event().type());
    }
    LocalDate from = account.from().orElseThrow();
    LocalDate to = account.to().orElseThrow();
    Collection<Account> found = List.of();
    while (true) {
      Collection<Account> more =
          shelf.between(
              account.dyad(),
              account.event().type(),
              from.minusDays(DateFit.REACH),
              to.plusDays(DateFit.REACH));
      if (more.size() == found.size()) {
        return more;
      }
      found = more;
      for (Account neighbour : found) {
        from = earlier(from, neighbour.from().orElseThrow());
        to = later(to, neighbour.to().orElseThrow());
      }
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
