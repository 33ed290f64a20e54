package dev.dyad.timeline.merge;

import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far an event has come: by the account of the newest article, only that what has occurred
 * cannot become a plan again.
 *
 * @param status how far
 * @param accounts the accounts that say so
 */
record StatusOfEvent(Status status, List<Account> accounts) {
  private static final Set<Status> AHEAD = EnumSet.of(Status.PLANNED, Status.PROPOSED);

  private static final Comparator<Account> NEWEST =
      Comparator.comparing((Account account) -> account.publishedOn().orElse(LocalDate.MIN))
          .thenComparing(account -> account.event().status(), Comparator.reverseOrder())
          .thenComparing(Account.BY_KEY);

  StatusOfEvent {
    accounts = List.copyOf(accounts);
  }

  /** Reads the status off the accounts of an event, of which there is at least one. */
  static StatusOfEvent of(List<Account> accounts) {
    boolean occurred =
        accounts.stream().anyMatch(account -> account.event().status() == Status.OCCURRED);
    Status status =
        accounts.stream()
            .filter(account -> !occurred || !AHEAD.contains(account.event().status()))
            .max(NEWEST)
            .orElseThrow()
            .event()
            .status();
    return new StatusOfEvent(
        status, accounts.stream().filter(account -> account.event().status() == status).toList());
  }
}
