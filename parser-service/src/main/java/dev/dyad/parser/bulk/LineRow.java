package dev.dyad.parser.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that waits (it has content) or was refused (it has a reason). */
@Entity
@Table(name = "job_line")
@IdClass(LineRow.Key.class)
class LineRow {
  @Id UUID jobId;
  @Id int number;
  byte @Nullable [] content;
  @Nullable String reason;

  record Key(UUID jobId, int number) {}

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  LineRow() {}
}
