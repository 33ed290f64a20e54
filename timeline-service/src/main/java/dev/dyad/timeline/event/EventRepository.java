package dev.dyad.timeline.event;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.timeline.event.ChangeEntity.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The stored events; each change of one is logged with it. */
@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {
  private final Clock clock;

  EventRepository(Clock clock) {
    this.clock = clock;
  }

  /** Shows an event from now on; does nothing if it is shown as it is. */
  void show(ChronologyEvent event, Index index) {
    Instant now = clock.instant();
    EventEntity known = findById(event.id());
    if (known == null) {
      EventEntity added = new EventEntity(event.id());
      added.show(event, index, now);
      persist(added);
      log(added, Kind.ADDED, now);
    } else if (!known.shows(event, index)) {
      known.show(event, index, now);
      log(known, Kind.CHANGED, now);
    }
  }

  /** Shows an event no longer. */
  void remove(UUID id) {
    findByIdOptional(id)
        .ifPresent(
            event -> {
              delete(event);
              log(event, Kind.REMOVED, clock.instant());
            });
  }

  private void log(EventEntity event, Kind kind, Instant now) {
    getEntityManager().persist(new ChangeEntity(event, kind, now));
  }
}
