package dev.dyad.parser.time;

/** On which side of the day of the report a clause lies. */
enum Tense {
  /** Before it, or on it. */
  PAST,
  /** After it, or on it. */
  FUTURE,
  /** After it when it was planned, which may have been dropped since: "had been set for Friday". */
  INTENDED,
  /** The clause does not say. */
  UNKNOWN
}
