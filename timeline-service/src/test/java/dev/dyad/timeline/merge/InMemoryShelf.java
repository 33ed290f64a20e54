package dev.dyad.timeline.merge;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A shelf without a database. */
final class InMemoryShelf implements AccountShelf {
  private final List<Account> accounts = new ArrayList<>();

  void add(Collection<Account> more) {
    accounts.addAll(more);
  }

  List<Account> remove(UUID article) {
    List<Account> gone =
        accounts.stream().filter(account -> account.article().equals(article)).toList();
    accounts.removeAll(gone);
    return gone;
  }

  @Override
  public Collection<Account> between(DyadPair dyad, EventType type, LocalDate from, LocalDate to) {
    return of(dyad, type).stream()
        .filter(account -> account.from().isPresent())
        .filter(account -> !account.from().orElseThrow().isAfter(to))
        .filter(account -> !account.to().orElseThrow().isBefore(from))
        .toList();
  }

  @Override
  public Collection<Account> undated(DyadPair dyad, EventType type) {
    return of(dyad, type).stream().filter(account -> account.from().isEmpty()).toList();
  }

  private List<Account> of(DyadPair dyad, EventType type) {
    return accounts.stream()
        .filter(account -> account.dyad().equals(dyad) && account.event().type() == type)
        .toList();
  }
}
