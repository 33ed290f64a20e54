package dev.dyad.timeline.merge;

import java.util.List;

/** Whether two accounts tell of one event. */
sealed interface Verdict {

  /**
   * They do.
   *
   * @param reasons why, in words for a reader
   * @param strength how well they fit; only good for telling which of several fits best
   */
  record Same(List<String> reasons, double strength) implements Verdict {
    /** Copies the reasons. */
    public Same {
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing says that they do, nothing that they do not. */
  record Unclear() implements Verdict {}

  /** They cannot: no event holds both, whatever a third account says. */
  record Different() implements Verdict {}
}
