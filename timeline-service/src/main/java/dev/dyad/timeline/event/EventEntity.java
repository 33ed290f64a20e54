package dev.dyad.timeline.event;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event as it is stored: what lists show of it, and beside it what it is found by. */
@Entity
@Table(name = "event")
class EventEntity {
  @Id UUID id;
  String dyad;

  @Enumerated(EnumType.STRING)
  EventType type;

  @Enumerated(EnumType.STRING)
  Status status;

  @Nullable LocalDate starts;
  @Nullable LocalDate ends;
  int sources;
  List<String> publishers;
  List<String> people;
  String words;

  @JdbcTypeCode(SqlTypes.JSON)
  ChronologyEvent content;

  Instant changed;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected EventEntity() {}

  /** A new event, not yet told of. */
  @SuppressWarnings("NullAway.Init")
  EventEntity(UUID id) {
    this.id = id;
  }

  /** Whether it already shows this and is found by it. */
  boolean shows(ChronologyEvent event, Index index) {
    return event.equals(content)
        && index.publishers().equals(publishers)
        && index.people().equals(people)
        && index.words().equals(words);
  }

  /** Shows an event from now on. */
  void show(ChronologyEvent event, Index index, Instant now) {
    dyad = event.timeline().toString();
    type = event.type();
    status = event.status();
    starts = event.start();
    ends = event.end();
    sources = event.sources();
    publishers = index.publishers();
    people = index.people();
    words = index.words();
    content = event;
    changed = now;
  }
}
