package dev.dyad.timeline.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All accounts whose events may change when one account comes or goes: those that the rule takes
 * for the same event as it, those that it takes for the same event as those, and so on. No event
 * reaches beyond its neighbourhood, so merging that alone gives the same events as merging
 * everything.
 */
final class Neighbourhood {
  private final AccountShelf shelf;
  private final SameEvent rule = new SameEvent();

  Neighbourhood(AccountShelf shelf) {
    this.shelf = shelf;
  }

  /** The neighbours of an account, with it if it is on the shelf. */
  Collection<Account> of(Account account) {
    Set<Account> known = new HashSet<>(Set.of(account));
    Collection<Account> near = near(known);
    boolean grown = true;
    while (grown) {
      List<Account> more =
          near.stream().filter(other -> !known.contains(other) && touches(other, known)).toList();
      known.addAll(more);
      grown = !more.isEmpty();
      near = grown ? near(known) : near;
    }
    return near.stream().filter(known::contains).toList();
  }

  private boolean touches(Account account, Set<Account> known) {
    return known.stream().anyMatch(other -> rule.compare(account, other) instanceof Verdict.Same);
  }

  /** All accounts that lie near enough in time to be compared with. */
  private Collection<Account> near(Set<Account> accounts) {
    Account any = accounts.iterator().next();
    if (any.from().isEmpty()) {
      return shelf.undated(any.dyad(), any.event().type());
    }
    LocalDate from =
        accounts.stream().map(one -> one.from().orElseThrow()).min(Comparator.naturalOrder()).get();
    LocalDate to =
        accounts.stream().map(one -> one.to().orElseThrow()).max(Comparator.naturalOrder()).get();
    return shelf.between(
        any.dyad(), any.event().type(), from.minusDays(DateFit.REACH), to.plusDays(DateFit.REACH));
  }
}
