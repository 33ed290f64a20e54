package dev.dyad.parser.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a subscription is stored. */
@Entity
@Table(name = "feed")
class FeedRow {
  @Id UUID id;
  String url;
  @Nullable String publisher;
  @Nullable String title;
  @Nullable String etag;
  @Nullable String lastModified;
  Instant added;
  @Nullable Instant polled;
  int articles;
  int failures;
  @Nullable String problem;
  boolean active;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  FeedRow() {}

  Feed feed() {
    return new Feed(
        id, URI.create(url), publisher, title, added, polled, articles, failures, problem, active);
  }
}
