package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Whole chronologies, for exports. */
@ApplicationScoped
public class Chronologies {
  private static final int AT_ONCE = 500;

  private final ChronologyReader reader;

  Chronologies(DataSource source) {
    this.reader = new ChronologyReader(new Database(source));
  }

  /**
   * The dyad that a filter is for.
   *
   * @throws IllegalArgumentException if the filter is wrong
   */
  public DyadPair check(FilterParams params) {
    return params.filter().timeline();
  }

  /** Hands over every event that a filter lets through, in order, holding a few hundred at once. */
  public void each(FilterParams params, Consumer<ChronologyEvent> taker) {
    Filter filter = params.filter();
    Slice slice = reader.read(filter, null, AT_ONCE);
    slice.events().forEach(taker);
    while (slice.next() != null) {
      slice = reader.read(filter, slice.next(), AT_ONCE);
      slice.events().forEach(taker);
    }
  }
}
