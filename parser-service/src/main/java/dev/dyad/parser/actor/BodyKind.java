package dev.dyad.parser.actor;

/** Sorts of bodies that act for a state. */
enum BodyKind {
  /** A ministry, a parliament. */
  GOVERNMENT,
  /** An embassy, a consulate. */
  MISSION,
  /** Soldiers, police, ships. */
  FORCE,
  /** A building that stands for a government. */
  SEAT,
  /** A party, or an armed group that speaks for a people or region. */
  MOVEMENT,
  /** Another armed group, which acts for no state. */
  REBEL,
  /** A commission of several states. */
  JOINT,
  /** An association that acts for no state. */
  CIVIC,
  /** A company of a state. */
  COMPANY,
  /** A company, an association, a party that the lexicon does not know. */
  PRIVATE,
  /** A government as a whole, which stands for its state. */
  RULE;

  /** Whether such a body acts for no state. */
  boolean isStateless() {
    return this == REBEL || this == JOINT || this == CIVIC;
  }
}
