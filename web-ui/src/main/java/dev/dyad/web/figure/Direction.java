package dev.dyad.web.figure;

/** Which way an act goes between the first and the second party of a drawing. */
public enum Direction {
  /** From the first to the second. */
  FORWARD,
  /** From the second to the first. */
  BACKWARD,
  /** Both ways. */
  MUTUAL
}
