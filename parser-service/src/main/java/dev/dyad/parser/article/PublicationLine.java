package dev.dyad.parser.article;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line that says when an article was published.
 *
 * @param line its index among the lines
 * @param label what the page calls the time
 * @param time the time
 */
record PublicationLine(int line, Label label, PrintedTime time) {
  private static final Pattern UPDATED_WORDS =
      Pattern.compile("updat|modif|edited|last edit|revis|amend|correct|last change|refresh");
  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          "publi|posted|issued|creat|uploaded|released|first\\b|date\\s?:|\\bon\\s?:|written");

  /** What a page calls a time. */
  enum Label {
    /** "Published", "Posted on" and the like. */
    PUBLISHED,
    /** Nothing. */
    NONE,
    /** "Updated", "Last modified" and the like. */
    UPDATED;

    /** The label in the text that stands before a time. */
    static Label in(String before) {
      String text = before.toLowerCase(Locale.ROOT);
      if (UPDATED_WORDS.matcher(text).find()) {
        return UPDATED;
      }
      return PUBLISHED_WORDS.matcher(text).find() ? PUBLISHED : NONE;
    }
  }
}
