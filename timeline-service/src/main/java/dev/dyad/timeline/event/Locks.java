package dev.dyad.timeline.event;

import dev.dyad.contract.chronology.DyadPair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Locks held to the end of the transaction: first on one article, then on the dyads that it tells
 * of in their order, so that no two transactions wait for each other.
 */
@ApplicationScoped
class Locks {
  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) as locked";
  private static final int ARTICLES = 1;
  private static final int DYADS = 2;

  private final EntityManager database;

  Locks(EntityManager database) {
    this.database = database;
  }

  void lock(UUID article) {
    lock(ARTICLES, article.toString());
  }

  void lock(SortedSet<DyadPair> dyads) {
    dyads.stream().map(DyadPair::toString).forEach(dyad -> lock(DYADS, dyad));
  }

  /**
   * Notes by which version of the merge rule events are made from now on, and keeps other instances
   * from doing so.
   *
   * @return whether it was another one before
   */
  boolean lockIfRuleIsNot(int version) {
    return database
            .createNativeQuery("update chronicle set rule = ?1 where rule <> ?1")
            .setParameter(1, version)
            .executeUpdate()
        > 0;
  }

  private void lock(int space, String name) {
    var unused =
        database
            .createNativeQuery(LOCK)
            .setParameter(1, space)
            .setParameter(2, name)
            .getSingleResult();
  }
}
