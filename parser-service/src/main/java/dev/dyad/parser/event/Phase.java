package dev.dyad.parser.event;

/** Which part of a visit a report tells of. */
enum Phase {
  /** The visit as a whole. */
  WHOLE,
  /** Its first day. */
  START,
  /** Its last day. */
  END
}
