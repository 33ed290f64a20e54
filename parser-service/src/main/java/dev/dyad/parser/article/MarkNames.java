package dev.dyad.parser.article;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The class names and the id of an element, taken apart into words. */
record MarkNames(Element element) {
  private static final Pattern BORDERS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final int LONGEST = 300;

  /** The words in small letters, and each name whole: "postDate" gives post, date and postdate. */
  Set<String> words() {
    String names = element.className() + " " + element.id();
    Set<String> words = new LinkedHashSet<>();
    if (names.isBlank()) {
      return words;
    }
    String read = names.substring(0, Math.min(names.length(), LONGEST));
    for (String name : read.split("\\s+")) {
      StringBuilder whole = new StringBuilder();
      for (String word : BORDERS.split(name)) {
        words.add(word.toLowerCase(Locale.ROOT));
        whole.append(word.toLowerCase(Locale.ROOT));
      }
      words.add(whole.toString());
    }
    words.remove("");
    return words;
  }
}
