package dev.dyad.timeline.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of an event as it is logged. */
@Entity
@Table(name = "change")
class ChangeEntity {

  /** What became of the event. */
  enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long number;

  String dyad;

  @Column(name = "event_id")
  UUID eventId;

  @Enumerated(EnumType.STRING)
  Kind kind;

  Instant made;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ChangeEntity() {}

  ChangeEntity(EventEntity event, Kind kind, Instant made) {
    this.dyad = event.dyad;
    this.eventId = event.id;
    this.kind = kind;
    this.made = made;
  }
}
