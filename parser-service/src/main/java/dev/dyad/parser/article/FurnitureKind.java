package dev.dyad.parser.article;

/** What a line that is no part of the story does to the lines around it. */
enum FurnitureKind {
  /** Stands alone. */
  LINE,
  /** Heads a list of other things: all below it up to the next running text is furniture too. */
  HEADING,
  /** Comes after the story. */
  END,
  /** Describes or credits a picture. */
  CAPTION
}
