package dev.dyad.parser.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The table of what has to be handed over. */
@ApplicationScoped
class HandoverRows implements PanacheRepositoryBase<HandoverRow, UUID> {

  /** Holds the row until the transaction ends, so that changes of one article go in file. */
  private static final String BUMP =
      """
      insert into handover (article_id, revision, since) values (:article, 1, :now)
      on conflict (article_id) do update set revision = handover.revision + 1
      """;

  private static final String ENSURE =
      """
      insert into handover (article_id, revision, since) values (:article, 1, :now)
      on conflict (article_id) do nothing
      """;

  /** Notes one more change of an article. */
  void bump(UUID article, Instant now) {
    execute(BUMP, article, now);
  }

  /** How many changes of an article are to be handed over, at least one. */
  long revision(UUID article, Instant now) {
    execute(ENSURE, article, now);
    return findById(article).revision;
  }

  /** Strikes an article off, unless it has changed since that revision. */
  boolean strike(UUID article, long revision) {
    return delete("articleId = ?1 and revision = ?2", article, revision) == 1;
  }

  private void execute(String insert, UUID article, Instant now) {
    getSession()
        .createNativeMutationQuery(insert)
        .setParameter("article", article)
        .setParameter("now", now)
        .executeUpdate();
  }
}
