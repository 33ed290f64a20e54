package dev.dyad.parser.article;

/** What a line of a page is. */
enum LineKind {
  /** One sentence or more. */
  PROSE,
  /** A few words that end as a sentence does. */
  SHORT,
  /** Furniture that stands alone. */
  FURNITURE,
  /** Heads a list of other things. */
  HEADING,
  /** Comes after the story. */
  END,
  /** Describes or credits a picture. */
  CAPTION,
  /** Says who wrote the story or when it was published. */
  CREDIT,
  /** None of these. */
  OTHER
}
