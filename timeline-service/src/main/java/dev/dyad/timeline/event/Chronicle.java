package dev.dyad.timeline.event;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.timeline.merge.Account;
import dev.dyad.timeline.merge.Cluster;
import dev.dyad.timeline.merge.Fusion;
import dev.dyad.timeline.merge.Merger;
import dev.dyad.timeline.merge.Remerger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the events in step with the accounts: after each change it merges anew what the change may
 * touch, and writes only what has come out differently.
 */
@ApplicationScoped
public class Chronicle {
  private final AccountRepository accounts;
  private final EventRepository events;
  private final Locks locks;
  private final Remerger remerger;
  private final Fusion fusion = new Fusion();

  Chronicle(AccountRepository accounts, EventRepository events, Locks locks) {
    this.accounts = accounts;
    this.events = events;
    this.remerger = new Remerger(accounts);
    this.locks = locks;
  }

  /** Waits until no other transaction works on an article; to be called before it is looked at. */
  @Transactional(TxType.MANDATORY)
  public void lock(UUID article) {
    locks.lock(article);
  }

  /**
   * Takes away all events and accounts if they were made by another version of the merge rule.
   *
   * @return whether they were, and every report has to be told again in this transaction
   */
  @Transactional(TxType.MANDATORY)
  public boolean beginAnewIfOutdated() {
    if (!locks.lockIfRuleIsNot(Merger.VERSION)) {
      return false;
    }
    accounts.deleteAll();
    events.deleteAll();
    return true;
  }

  /** Puts an article's accounts in the place of those that it had. */
  @Transactional(TxType.MANDATORY)
  public void replace(UUID article, List<Account> told) {
    List<AccountEntity> before = accounts.ofArticle(article);
    List<Account> gone = before.stream().map(entity -> entity.content).toList();
    List<Account> touched = Stream.concat(gone.stream(), told.stream()).toList();
    locks.lock(dyads(touched));
    Set<UUID> stale = before.stream().map(entity -> entity.eventId).collect(Collectors.toSet());
    Map<UUID, Account> staying =
        told.stream().collect(Collectors.toMap(Account::id, account -> account));
    for (AccountEntity entity : before) {
      Account now = staying.remove(entity.id);
      if (now == null) {
        accounts.delete(entity);
      } else if (!now.equals(entity.content)) {
        entity.tell(now);
      }
    }
    staying.values().forEach(account -> accounts.persist(new AccountEntity(account)));
    accounts.flush();
    mergeAround(touched, stale);
  }

  private void mergeAround(Collection<Account> touched, Set<UUID> stale) {
    List<Cluster> clusters = remerger.around(touched);
    clusters.forEach(cluster -> stale.addAll(write(cluster)));
    clusters.forEach(cluster -> stale.remove(cluster.id()));
    stale.forEach(events::remove);
  }

  /** Writes an event; answers which events its accounts have left. */
  private List<UUID> write(Cluster cluster) {
    List<UUID> left = new ArrayList<>();
    for (Cluster.Member member : cluster.members()) {
      AccountEntity entity = accounts.findById(member.account().id());
      left.add(entity.eventId);
      entity.put(cluster.id(), member.because());
    }
    ChronologyEvent event = fusion.fuse(cluster);
    events.show(event, Index.of(event, cluster));
    return left;
  }

  private static SortedSet<DyadPair> dyads(Collection<Account> accounts) {
    return accounts.stream().map(Account::dyad).collect(Collectors.toCollection(TreeSet::new));
  }
}
