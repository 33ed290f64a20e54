package dev.dyad.parser.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where among the lines of a page its story ends. */
final class StoryBounds {
  /** The share of the page's running text that must lie before a line that ends the story. */
  private static final double MOSTLY_OVER = 0.5;

  /** The same for a line of signs, such as stars, which may also part the sections of a story. */
  private static final double ALMOST_OVER = 0.8;

  /** So few words below a heading of other things are no story. */
  private static final int BLURB = 14;

  /** The share of the running text that may stand above the headline. */
  private static final double LEAD = 0.3;

  private StoryBounds() {}

  /** One past the last line of the story. */
  static int end(List<PageLine> lines, LineKind[] kinds) {
    int total = 0;
    for (PageLine line : lines) {
      total += kinds[line.index()] == LineKind.PROSE ? line.words() : 0;
    }
    int before = 0;
    int last = 0;
    for (int i = 0; i < kinds.length; i++) {
      boolean story = kinds[i] == LineKind.PROSE || (kinds[i] == LineKind.SHORT && before > 0);
      if (kinds[i] == LineKind.PROSE) {
        before += lines.get(i).words();
      }
      if (story) {
        last = i + 1;
      }
      boolean over =
          (kinds[i] == LineKind.END && before > MOSTLY_OVER * total)
              || (kinds[i] == LineKind.HEADING && before > 0 && total - before <= BLURB);
      if (over || (isRule(lines.get(i)) && before > ALMOST_OVER * total)) {
        break;
      }
    }
    return last;
  }

  /** The line after the headline, if little running text stands before it; else 0. */
  static int belowHeadline(
      List<PageLine> lines, LineKind[] kinds, int end, @Nullable String headline) {
    int all = proseWords(lines, kinds, end);
    int before = 0;
    for (int i = 0; i < end && before <= LEAD * all; i++) {
      if (lines.get(i).text().equalsIgnoreCase(headline)) {
        return i + 1;
      }
      before += kinds[i] == LineKind.PROSE ? lines.get(i).words() : 0;
    }
    return 0;
  }

  private static int proseWords(List<PageLine> lines, LineKind[] kinds, int end) {
    int words = 0;
    for (PageLine line : lines.subList(0, end)) {
      words += kinds[line.index()] == LineKind.PROSE ? line.words() : 0;
    }
    return words;
  }

  private static boolean isRule(PageLine line) {
    return line.words() == 0 && line.text().length() > 1;
  }
}
