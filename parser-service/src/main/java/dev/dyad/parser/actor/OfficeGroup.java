package dev.dyad.parser.actor;

/** Sorts of offices. */
enum OfficeGroup {
  /** Heads of state and government. */
  CHIEF,
  /** Crowned heads and their kin. */
  ROYAL,
  /** Ministers and the secretaries of their ministries. */
  MINISTER,
  /** Ambassadors, envoys and who works for them. */
  DIPLOMAT,
  /** Who speaks for a body. */
  SPOKESPERSON,
  /** Officers of forces. */
  OFFICER,
  /** Members of a parliament. */
  LAWMAKER,
  /** Others who act for a body. */
  OFFICIAL,
  /** Who is the same on the other side. */
  COUNTERPART,
  /** Who acts for nobody. */
  CITIZEN
}
