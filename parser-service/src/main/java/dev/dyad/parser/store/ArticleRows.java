package dev.dyad.parser.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of articles. */
@ApplicationScoped
class ArticleRows implements PanacheRepositoryBase<ArticleRow, UUID> {

  /** Waits for a rival that holds the same key, and inserts nothing if the rival commits. */
  private static final String INSERT_UNLESS_KNOWN =
      """
      insert into article (id, received, media_type, content, source, stated_publisher,
                           stated_published, canonical_url, fingerprint, language)
      values (:id, :received, :mediaType, :content, :source, :statedPublisher,
              :statedPublished, :canonicalUrl, :fingerprint, :language)
      on conflict do nothing
      """;

  /** Adds a row, or nothing if the same article is there. */
  boolean insertUnlessKnown(ArticleRow row) {
    return getSession()
            .createNativeMutationQuery(INSERT_UNLESS_KNOWN)
            .setParameter("id", row.id)
            .setParameter("received", row.received)
            .setParameter("mediaType", row.mediaType)
            .setParameter("content", row.content)
            .setParameter("source", row.source, String.class)
            .setParameter("statedPublisher", row.statedPublisher, String.class)
            .setParameter("statedPublished", row.statedPublished, String.class)
            .setParameter("canonicalUrl", row.canonicalUrl, String.class)
            .setParameter("fingerprint", row.fingerprint)
            .setParameter("language", row.language)
            .executeUpdate()
        == 1;
  }

  /** The article with this address, else the one with this text. */
  Optional<ArticleRow> findSame(@Nullable String canonicalUrl, byte[] fingerprint) {
    Optional<ArticleRow> byUrl =
        canonicalUrl == null
            ? Optional.empty()
            : find("canonicalUrl", canonicalUrl).firstResultOptional();
    return byUrl.or(() -> find("fingerprint", fingerprint).firstResultOptional());
  }

  /** One more than the limit, to tell whether more follow; nearest to the page's bound first. */
  List<SummaryRow> page(ArticleFilter filter, PageRequest page) {
    List<String> conditions = new ArrayList<>(List.of("structured is not null"));
    Parameters values = new Parameters();
    if (filter.publisher() != null) {
      conditions.add("lower(publisher) = lower(:publisher)");
      values.and("publisher", filter.publisher());
    }
    if (filter.from() != null) {
      conditions.add("publishedOn >= :from");
      values.and("from", filter.from());
    }
    if (filter.to() != null) {
      conditions.add("publishedOn <= :to");
      values.and("to", filter.to());
    }
    if (!filter.states().isEmpty()) {
      conditions.add("array_includes(states, :states)");
      values.and("states", filter.states().toArray(String[]::new));
    }
    if (page.after() != null) {
      conditions.add("id < :after");
      values.and("after", page.after());
    }
    if (page.before() != null) {
      conditions.add("id > :before");
      values.and("before", page.before());
    }
    Sort order = page.before() == null ? Sort.descending("id") : Sort.ascending("id");
    return find(String.join(" and ", conditions), order, values)
        .range(0, page.limit())
        .project(SummaryRow.class)
        .list();
  }
}
