package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells sentences of news, which report what others did or will do, from captions and from what a
 * page says of itself and to its reader.
 */
final class NewsSentence {
  /** Fewer words are too few to tell. */
  private static final int FEWEST = 12;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> address = new HashSet<>();
  private final Set<String> page = new HashSet<>();

  NewsSentence() {
    for (LexiconRow row : Lexicon.read("article/news-words.tsv", "kind", "forms").rows()) {
      Set<String> words =
          switch (row.required("kind")) {
            case "auxiliary", "past" -> verbs;
            case "address" -> address;
            case "page" -> page;
            default -> throw row.malformed("no kind " + row.text("kind"));
          };
      words.addAll(row.list("forms"));
    }
  }

  /** Whether a text has an auxiliary or a past form, as captions and decks have not. */
  boolean reports(String text) {
    return words(text)
        .anyMatch(word -> verbs.contains(word) || (word.length() > 4 && word.endsWith("ed")));
  }

  /** Whether a line reports of others, and neither speaks to its reader nor of its page. */
  boolean is(PageLine line) {
    if (line.words() < FEWEST || !line.endsSentence() || !reports(line.text())) {
      return false;
    }
    List<String> own = words(QUOTED.matcher(line.text()).replaceAll(" ")).toList();
    for (int i = 0; i < own.size(); i++) {
      boolean self = i > 0 && "this".equals(own.get(i - 1)) && page.contains(own.get(i));
      if (self || address.contains(own.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> words(String text) {
    return Stream.of(WORDS.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')));
  }
}
