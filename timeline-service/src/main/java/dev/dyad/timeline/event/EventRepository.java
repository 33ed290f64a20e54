package dev.dyad.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored events. */
@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {}
