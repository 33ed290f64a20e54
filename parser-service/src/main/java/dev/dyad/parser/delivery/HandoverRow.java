package dev.dyad.parser.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An article of whose present state the timeline has not been told. */
@Entity
@Table(name = "handover")
class HandoverRow {
  @Id UUID articleId;
  long revision;
  Instant since;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  HandoverRow() {}
}
