package dev.dyad.parser.time;

/** What the words of a match and around it must be, for words that mean other things as well. */
enum Check {
  NOTHING,
  /** A number of four digits is a year, not a quantity. */
  YEAR,
  /** A month is no verb and nobody's name. */
  MONTH,
  /** A season is a noun, not a verb. */
  SEASON,
  /** Its last word is a noun. */
  NOUN,
  /** A weekday is in nobody's name. */
  WEEKDAY,
  /** It is not part of a title such as "China Daily". */
  NAME,
  /** It follows an amount: "two million a year". */
  RATE,
  /** An adverb of its own. */
  ADVERB,
  /** It describes a noun, as in "the former minister". */
  ADJECTIVE,
  /** "Once" of a time gone by, neither of a condition nor of a count. */
  FORMERLY,
  /** It follows a preposition, as in "within minutes". */
  ADVERBIAL,
  /** Its first word is no verb, as in "it may last two weeks". */
  MODIFIER
}
