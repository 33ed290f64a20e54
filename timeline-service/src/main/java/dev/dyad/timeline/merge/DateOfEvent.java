package dev.dyad.timeline.merge;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When an event happens by its accounts: each votes for its date, a printed date with more weight
 * than a resolved one and that with more than a mere day of report. A visit's span goes before one
 * of its days, a month or less before anything coarser.
 */
final class DateOfEvent {
  private DateOfEvent() {}

  /** The date, null if every account is undated. */
  static @Nullable Edtf of(List<Account> accounts, Status status) {
    List<Account> dated =
        accounts.stream().filter(account -> account.event().date() != null).toList();
    dated = preferring(dated, DateFit::isSharp);
    dated = preferring(dated, DateOfEvent::isSpanOfVisit);
    Map<Edtf, Integer> votes =
        dated.stream()
            .collect(
                Collectors.toMap(
                    account -> Objects.requireNonNull(account.event().date()),
                    account -> 2 * weight(account) + (account.event().status() == status ? 1 : 0),
                    Integer::sum));
    return votes.entrySet().stream()
        .min(
            Map.Entry.<Edtf, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().precision())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static boolean isSpanOfVisit(Account account) {
    return account.event().mode() == Mode.VISIT
        && DateFit.isSharp(account)
        && !account.from().equals(account.to());
  }

  private static List<Account> preferring(List<Account> accounts, Predicate<Account> wish) {
    List<Account> wished = accounts.stream().filter(wish).toList();
    return wished.isEmpty() ? accounts : wished;
  }

  private static int weight(Account account) {
    DateBasis basis = account.event().dateBasis();
    return switch (basis) {
      case EXPLICIT -> 3;
      case RELATIVE -> 2;
      case DATELINE, PUBLISHED -> 1;
      case null -> 1;
    };
  }
}
