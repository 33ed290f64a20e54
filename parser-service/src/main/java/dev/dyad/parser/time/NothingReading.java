package dev.dyad.parser.time;

import dev.dyad.contract.article.TimeKind;

/** Words that look like an expression of time and are none, such as "year-on-year". */
record NothingReading() implements Reading {
  @Override
  public Resolved in(Anchor anchor) {
    return Resolved.of(TimeKind.DATE, "");
  }
}
