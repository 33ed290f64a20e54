package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of an article as its page states it in JSON-LD: often a teaser, cut off, or without its
 * paragraphs.
 *
 * @param text the text
 */
record StatedBody(String text) {
  /** A shorter text is a teaser. */
  private static final int TEASER = 400;

  /** A stated text that is so much longer than what was cut out is the better one. */
  private static final double BETTER = 1.6;

  /** The share of the words cut out that the stated text must hold to tell where they end. */
  private static final double SAME = 0.6;

  /** A line is stated if so many letters of its end are. */
  private static final int TAIL = 50;

  /** The better of the lines that were cut out of a page and the stated ones. */
  List<PageLine> over(List<PageLine> cut) {
    int shown = cut.stream().filter(Prose::is).mapToInt(line -> line.text().length()).sum();
    if (text.length() <= TEASER) {
      return cut;
    }
    return text.length() > BETTER * shown
        ? PageLines.of(text.replaceAll("\\s{2,}", "\n\n"))
        : ended(cut);
  }

  /** The lines from the first to the last that is stated, if the stated text is whole. */
  private List<PageLine> ended(List<PageLine> cut) {
    String stated = letters(text);
    int first = cut.size();
    int last = -1;
    int words = 0;
    int all = 0;
    for (int i = 0; i < cut.size(); i++) {
      PageLine line = cut.get(i);
      if (!Prose.is(line)) {
        continue;
      }
      all += line.words();
      String letters = letters(line.text());
      if (stated.contains(letters.substring(Math.max(0, letters.length() - TAIL)))) {
        words += line.words();
        first = Math.min(first, i);
        last = i;
      }
    }
    boolean whole = PageLine.of(0, 0, text).endsSentence();
    return whole && words >= SAME * all ? renumbered(cut.subList(first, last + 1)) : cut;
  }

  private static List<PageLine> renumbered(List<PageLine> lines) {
    List<PageLine> renumbered = new ArrayList<>();
    for (PageLine line : lines) {
      renumbered.add(PageLine.of(renumbered.size(), line.block(), line.text()));
    }
    return renumbered;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
