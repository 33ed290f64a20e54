package dev.dyad.parser.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a bulk job is stored. */
@Entity
@Table(name = "job")
class JobRow {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  Job.State state;

  int lines;
  int created;
  int known;
  int failed;
  Instant started;
  @Nullable Instant finished;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  JobRow() {}
}
