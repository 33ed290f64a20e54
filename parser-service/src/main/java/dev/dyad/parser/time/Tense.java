package dev.dyad.parser.time;

/** On which side of the day of the report a clause lies. */
enum Tense {
  /** Before it, or on it. */
  PAST,
  /** After it, or on it. */
  FUTURE,
  /** The clause does not say. */
  UNKNOWN
}
