package dev.dyad.parser.actor;

import java.util.Set;

/** The prepositions behind an office. */
final class Prepositions {
  /** Before whose office it is, or to whom it is sent. */
  static final Set<String> OWNING = Set.of("of", "for", "to", "from");

  /** Before where a diplomat is posted. */
  static final Set<String> HOSTING = Set.of("to", "in", "at");

  private Prepositions() {}
}
