package dev.dyad.parser.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param after the last article of the page before this one, null for the first page
 * @param before the first article of the page after this one
 * @param limit how many articles at most
 */
public record PageRequest(@Nullable UUID after, @Nullable UUID before, int limit) {

  /** Refuses both bounds at once and a limit below one. */
  public PageRequest {
    if (after != null && before != null) {
      throw new IllegalArgumentException("A page comes after or before an article, not both");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("A page holds at least one article, not " + limit);
    }
  }
}
