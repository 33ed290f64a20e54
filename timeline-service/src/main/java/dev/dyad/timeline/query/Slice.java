package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.ChronologyEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a chronology.
 *
 * @param events in its order
 * @param next where to read on, null at its end
 * @param previous where to read back, null at its beginning
 */
record Slice(List<ChronologyEvent> events, @Nullable Cursor next, @Nullable Cursor previous) {

  Slice {
    events = List.copyOf(events);
  }
}
