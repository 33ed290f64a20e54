package dev.dyad.parser.article;

/** Tells running text from headings, labels and lists by its form. */
final class Prose {
  /** From so many words on a line without a full stop may still be a paragraph. */
  private static final int LONG = 28;

  /** The least share of words in small letters that running text has. */
  private static final double SMALL = 0.4;

  /** A sentence full of names has at least so many words, and so many of them in small letters. */
  private static final int NAMES = 14;

  private static final double SMALL_AMONG_NAMES = 0.22;

  /** A question of so many words at most is a heading. */
  private static final int QUESTION = 10;

  private Prose() {}

  /** Whether a line reads as one sentence or more. */
  static boolean is(PageLine line) {
    double small = small(line.text());
    boolean names = line.endsSentence() && line.words() >= NAMES && small >= SMALL_AMONG_NAMES;
    if (line.words() < 4 || (small < SMALL && !names)) {
      return false;
    }
    if (line.columns().size() > 2 && line.words() < 8 * line.columns().size()) {
      return false;
    }
    boolean question = line.text().endsWith("?") && line.text().indexOf('"') < 0;
    if (question && line.words() <= QUESTION) {
      return false;
    }
    return line.endsSentence() ? line.words() >= 6 : line.words() >= LONG;
  }

  /** Whether a line may be a short paragraph among longer ones: "No one was hurt." */
  static boolean isShort(PageLine line) {
    String text = line.text();
    if (text.isEmpty()) {
      return false;
    }
    int last = text.codePointBefore(text.length());
    boolean stops = line.endsSentence() && !text.endsWith("?");
    boolean opens = text.endsWith(":") && line.words() >= 4;
    return line.words() >= 2
        && (stops || opens)
        && (small(text) >= SMALL || "\"”'’".indexOf(last) >= 0)
        && line.columns().size() == 1;
  }

  /** The share of words in small letters among all that begin with a letter. */
  static double small(String text) {
    int small = 0;
    int all = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && !inside) {
        all++;
        small += Character.isLowerCase(c) ? 1 : 0;
      }
      inside = Character.isLetterOrDigit(c) || (inside && c != ' ');
    }
    return all == 0 ? 0 : (double) small / all;
  }
}
