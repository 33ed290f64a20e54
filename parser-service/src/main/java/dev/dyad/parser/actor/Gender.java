package dev.dyad.parser.actor;

/** What a form of address or a pronoun says of a person's gender. */
enum Gender {
  /** He. */
  MALE,
  /** She. */
  FEMALE,
  /** Nothing is said. */
  UNKNOWN;

  /** Whether the two may be of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
