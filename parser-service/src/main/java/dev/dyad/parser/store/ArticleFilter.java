package dev.dyad.parser.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows.
 *
 * @param publisher of this publisher, in any case of letters
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param states in which each of these states or organisations acts or speaks
 */
public record ArticleFilter(
    @Nullable String publisher,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> states) {

  /** Every article. */
  public static final ArticleFilter ALL = new ArticleFilter(null, null, null, List.of());

  /** Copies the states. */
  public ArticleFilter {
    states = List.copyOf(states);
  }
}
