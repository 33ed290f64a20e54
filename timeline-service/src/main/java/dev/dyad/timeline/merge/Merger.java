package dev.dyad.timeline.merge;

import dev.dyad.contract.plover.DateBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of accounts. The outcome is a function of the set of accounts: they are taken in an
 * order of their own, the surest first, and each joins the event that it fits best or begins one.
 * It joins only an event none of whose accounts rules it out, so that accounts of two events are
 * not chained together by a vague one that fits both.
 */
public final class Merger {
  /**
   * To be raised with each change of what reports are merged, or of what an event shows of them.
   */
  public static final int VERSION = 1;

  private static final Comparator<Account> SUREST_FIRST =
      Comparator.comparing((Account account) -> !DateFit.isSharp(account))
          .thenComparing(account -> basis(account.event().dateBasis()))
          .thenComparing(account -> -account.people().size())
          .thenComparing(Merger::days)
          .thenComparing(account -> account.from().orElse(LocalDate.MAX))
          .thenComparing(Account.BY_KEY);

  /**
   * The events that some accounts tell of. Accounts that no rule can join need not be given
   * together: accounts of other dyads or types, and such as lie further apart than {@link
   * Neighbourhood} reaches.
   */
  public List<Cluster> merge(Collection<Account> accounts) {
    SameEvent rule = new SameEvent();
    List<Cluster> clusters = new ArrayList<>();
    for (Account account : accounts.stream().sorted(SUREST_FIRST).toList()) {
      int best = -1;
      Verdict.Same bestFit = null;
      for (int i = 0; i < clusters.size(); i++) {
        Optional<Verdict.Same> fit = clusters.get(i).fit(account, rule);
        if (fit.isPresent() && (bestFit == null || fit.get().strength() > bestFit.strength())) {
          best = i;
          bestFit = fit.get();
        }
      }
      if (bestFit == null) {
        clusters.add(Cluster.of(account));
      } else {
        clusters.set(best, clusters.get(best).with(account, bestFit.reasons()));
      }
    }
    return List.copyOf(clusters);
  }

  private static int basis(@Nullable DateBasis basis) {
    return basis == null ? DateBasis.values().length : basis.ordinal();
  }

  private static long days(Account account) {
    return account.from().isEmpty()
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(account.from().get(), account.to().orElseThrow());
  }
}
