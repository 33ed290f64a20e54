package dev.dyad.parser.article;

import java.util.List;

/**
 * The text of an article as its page states it in JSON-LD: often a teaser, or without its
 * paragraphs.
 *
 * @param text the text
 */
record StatedBody(String text) {
  /** A shorter text is a teaser. */
  private static final int TEASER = 400;

  /** A stated text that is so much longer than what was cut out is the better one. */
  private static final double BETTER = 1.6;

  /** The better of the lines that were cut out of a page and the stated ones. */
  List<PageLine> over(List<PageLine> cut) {
    int shown = cut.stream().filter(Prose::is).mapToInt(line -> line.text().length()).sum();
    return text.length() > TEASER && text.length() > BETTER * shown
        ? PageLines.of(text.replaceAll("\\s{2,}", "\n\n"))
        : cut;
  }
}
