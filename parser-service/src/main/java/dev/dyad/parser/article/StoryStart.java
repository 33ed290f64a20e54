package dev.dyad.parser.article;

import java.util.List;

/** Finds the first line of a story below headline, credits, deck and picture. */
final class StoryStart {
  /** A credit stands above the story if no more paragraphs and words come before it. */
  private static final int LEAD_PARAGRAPHS = 2;

  private static final int LEAD_WORDS = 90;

  /** A deck, and what describes a picture to those who cannot see it, has at most so many words. */
  static final int DECK_WORDS = 20;

  /** So many lines of furniture between a sentence and the story show it for a deck. */
  private static final int TOOLBAR = 2;

  private StoryStart() {}

  /**
   * The first line of the story: after the last credit at the head, and after a deck that picture
   * or toolbar part from the story.
   *
   * @param end one past the last line of the story
   */
  static int in(List<PageLine> lines, LineKind[] kinds, int end) {
    int start = 0;
    int prose = 0;
    int words = 0;
    for (int i = 0; i < end; i++) {
      if (kinds[i] == LineKind.PROSE) {
        prose++;
        words += lines.get(i).words();
      }
      if (kinds[i] == LineKind.CREDIT && prose <= LEAD_PARAGRAPHS && words < LEAD_WORDS) {
        start = i + 1;
      }
    }
    start = prose(kinds, start, end);
    int next = start;
    while (next < end && isDeck(lines, kinds, next, end)) {
      next = prose(kinds, next + 1, end);
    }
    return next < end ? next : start;
  }

  private static int prose(LineKind[] kinds, int from, int end) {
    int i = from;
    while (i < end && kinds[i] != LineKind.PROSE) {
      i++;
    }
    return i;
  }

  /** Whether a short sentence is parted from a longer one below by a picture or a toolbar. */
  private static boolean isDeck(List<PageLine> lines, LineKind[] kinds, int line, int end) {
    int next = prose(kinds, line + 1, end);
    if (lines.get(line).words() > DECK_WORDS
        || next == end
        || lines.get(next).words() <= lines.get(line).words()) {
      return false;
    }
    int tools = 0;
    for (int i = line + 1; i < next; i++) {
      if (kinds[i] == LineKind.CAPTION || kinds[i] == LineKind.HEADING) {
        return true;
      }
      if (kinds[i] == LineKind.SHORT) {
        return false;
      }
      tools += kinds[i] == LineKind.FURNITURE ? 1 : 0;
    }
    return tools >= TOOLBAR;
  }
}
