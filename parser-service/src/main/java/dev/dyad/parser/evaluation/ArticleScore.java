package dev.dyad.parser.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How one article was parsed.
 *
 * @param name the article
 * @param headline the headline that was found, or its name
 * @param fields the parts of the page, right or wrong; a part that the gold does not judge is left
 *     out
 * @param tallies counts by measure
 * @param missed what was missed or wrong, in words
 * @param judged the main events that were given, for the reliability of their confidence
 */
record ArticleScore(
    String name,
    String headline,
    Map<String, Boolean> fields,
    Map<String, Tally> tallies,
    List<String> missed,
    List<Judged> judged) {

  /**
   * A given event.
   *
   * @param confidence 0 to 1
   * @param right whether type and states are those of an event in the gold, optional ones included
   */
  record Judged(double confidence, boolean right) {}
}
