package dev.dyad.parser.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How an article is stored. */
@Entity
@Table(name = "article")
class ArticleRow {
  @Id UUID id;
  Instant received;
  String mediaType;
  byte[] content;
  @Nullable String source;
  @Nullable String statedPublisher;
  @Nullable String statedPublished;
  @Nullable String canonicalUrl;
  byte[] fingerprint;
  String language;
  @Nullable String engine;
  @Nullable String headline;
  @Nullable String publisher;
  @Nullable String published;
  @Nullable LocalDate publishedOn;
  @Nullable String url;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] states;

  int eventCount;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String structured;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  ArticleRow() {}
}
