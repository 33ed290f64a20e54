package dev.dyad.parser.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The tables of subscriptions and of the entries that were seen in them. */
@ApplicationScoped
class FeedRows implements PanacheRepositoryBase<FeedRow, UUID> {
  private static final String SEEN =
      "select entry from feed_entry where feed_id = :feed and entry in (:entries)";

  private static final String MARK =
      """
      insert into feed_entry (feed_id, entry, seen) values (:feed, :entry, :seen)
      on conflict do nothing
      """;

  private static final String FORGET = "delete from feed_entry where feed_id = :feed";

  /** Which of the entries were seen before. */
  List<String> seen(UUID feed, Collection<String> entries) {
    return entries.isEmpty()
        ? List.of()
        : getSession()
            .createNativeQuery(SEEN, String.class)
            .setParameter("feed", feed)
            .setParameterList("entries", entries)
            .getResultList();
  }

  /** Notes that an entry was seen. */
  void mark(UUID feed, String entry, Instant now) {
    getSession()
        .createNativeMutationQuery(MARK)
        .setParameter("feed", feed)
        .setParameter("entry", entry)
        .setParameter("seen", now)
        .executeUpdate();
  }

  /** Forgets a subscription; false if there is none. */
  boolean forget(UUID feed) {
    getSession().createNativeMutationQuery(FORGET).setParameter("feed", feed).executeUpdate();
    return deleteById(feed);
  }
}
