package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.ChronologyEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a chronology.
 *
 * @param number rises with each change of the dyad
 * @param kind {@code added}, {@code changed} or {@code removed}
 * @param id the event
 * @param event the event as it is now, null if it is there no longer
 */
record Change(long number, String kind, UUID id, @Nullable ChronologyEvent event) {}
