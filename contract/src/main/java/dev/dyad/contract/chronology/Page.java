package dev.dyad.contract.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what stands on this page
 * @param next address of the next page, null on the last
 * @param previous address of the page before, null on the first
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable String previous) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
