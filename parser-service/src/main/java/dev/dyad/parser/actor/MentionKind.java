package dev.dyad.parser.actor;

/** How a text refers to someone. */
public enum MentionKind {
  /** A person, by name: "Liu Jianchao", "Ambassador Hashmi". */
  PERSON,
  /** A person, by office alone: "the minister", "Pakistan's ambassador to China". */
  OFFICE,
  /** A body of a government: "the foreign ministry", "the Chinese embassy", "Downing Street". */
  GOVERNMENT,
  /** An organisation: "the UN", "NATO". */
  ORGANISATION,
  /** A state by its name: "China". */
  STATE,
  /** A capital that stands for its government: "Islamabad said". */
  METONYM,
  /** A nationality: "Chinese" in "Chinese workers", "the Chinese". */
  NATIONALITY,
  /** Several states at once: "the two sides", "both countries". */
  GROUP,
  /** A pronoun whose referent was found: "he", "its". */
  PRONOUN,
  /** A state or capital that is only where something is: "in Pakistan", "in Beijing". */
  PLACE
}
