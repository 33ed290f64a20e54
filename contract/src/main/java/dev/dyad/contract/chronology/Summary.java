package dev.dyad.contract.chronology;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.Quad;
import java.util.List;

/**
 * A chronology in numbers. An event counts in the period of its first day; undated ones do not
 * count.
 *
 * @param timeline the dyad
 * @param by {@code day}, {@code month} or {@code year}
 * @param items one for each period and quad class that has events, in order of period and quad
 *     class
 */
public record Summary(DyadPair timeline, String by, List<Count> items) {

  /** Copies the items. */
  public Summary {
    items = List.copyOf(items);
  }

  /**
   * The events of a quad class in a period.
   *
   * @param period a day, month or year
   * @param quad the quad class
   * @param events how many there are
   * @param meanIntensity the mean of their Goldstein values, -10 to 10, to two digits
   */
  public record Count(Edtf period, Quad quad, long events, double meanIntensity) {}
}
