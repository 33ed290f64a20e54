package dev.dyad.parser.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells sentences in which a paper speaks for itself to its readers below a story: "Follow The
 * Herald for all the latest", "Write to us at …". News speaks of others, and quotes whoever says
 * "we".
 */
final class HouseTalk {
  /** Words by which a paper speaks to its readers. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:we|us|our|ours|you|your)\\b");

  /** The reader among the first words. */
  private static final Pattern READER = Pattern.compile("(?i)^(?:\\S+\\s){0,3}(?:you|your)\\b");

  private static final Pattern CONTACT =
      Pattern.compile("\\S@\\S|https?://|\\bwww\\.|(?:^|\\s)@\\w|\\+?\\d[\\d -]{7,}\\d");

  /** An address for mail in a line of so many words is the paper's own. */
  private static final int NOTE_WORDS = 20;

  private static final Pattern MAIL = Pattern.compile("\\S@\\S+\\.\\S");

  private final Letterhead letterhead;

  HouseTalk(List<PageLine> lines) {
    this.letterhead = Letterhead.of(lines);
  }

  /** Whether a line below the story is such a sentence. */
  boolean is(PageLine line) {
    String text = line.text();
    if (text.indexOf('"') >= 0 || text.indexOf('“') >= 0) {
      return false;
    }
    boolean own = letterhead.in(text);
    boolean address = ADDRESS.matcher(text).find();
    return letterhead.opens(text)
        || READER.matcher(text).find()
        || (line.words() <= NOTE_WORDS && MAIL.matcher(text).find())
        || (address && (own || CONTACT.matcher(text).find()));
  }

  /** Whether a line announces such sentences: "A message from The Herald:". */
  boolean heads(PageLine line) {
    return line.text().endsWith(":") && letterhead.in(line.text());
  }
}
