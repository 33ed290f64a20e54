package dev.dyad.timeline.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report as it is stored: as it came. */
@Entity
@Table(name = "report")
class ReportEntity {
  @Id
  @Column(name = "article_id")
  UUID articleId;

  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode content;

  Instant received;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ReportEntity() {}

  ReportEntity(UUID articleId, JsonNode content, Instant received) {
    this.articleId = articleId;
    this.content = content;
    this.received = received;
  }
}
