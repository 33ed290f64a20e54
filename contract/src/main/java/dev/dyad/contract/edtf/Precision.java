package dev.dyad.contract.edtf;

/** How fine a date is, from the finest. */
public enum Precision {
  /** A time of day. */
  TIME,
  /** A day. */
  DAY,
  /** A month. */
  MONTH,
  /** A season of a year. */
  SEASON,
  /** A year. */
  YEAR,
  /** Ten years, as in {@code 201X}. */
  DECADE,
  /** A hundred years. */
  CENTURY,
  /** Anything coarser, up to nothing known at all. */
  UNKNOWN
}
