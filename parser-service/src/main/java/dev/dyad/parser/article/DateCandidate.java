package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;

/**
 * A time that a page may have been published at.
 *
 * @param time the time
 * @param kind where it was found
 * @param weight how much speaks for it
 * @param order its place in the page; what is declared comes first
 */
record DateCandidate(PublicationTime time, DateEvidence.Kind kind, double weight, int order) {

  /** Whether it gives more than the day. */
  boolean timed() {
    return !(time instanceof PublicationTime.Day);
  }

  /** The same with a weight added. */
  DateCandidate plus(double more) {
    return new DateCandidate(time, kind, weight + more, order);
  }
}
