package dev.dyad.parser.text;

/** What the named-entity recogniser takes a token for. */
public enum EntityTag {
  /** No part of a name. */
  NONE,
  /** Part of a person's name. */
  PERSON,
  /** Part of an organisation's name. */
  ORGANIZATION,
  /** Part of a place's name. */
  LOCATION
}
