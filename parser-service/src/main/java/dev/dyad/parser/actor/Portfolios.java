package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of ministries' names, which NER takes for people: "Minister for Water Resources". */
final class Portfolios {
  private static final Set<String> WORDS =
      Lexicon.read("portfolios.tsv", "word").rows().stream()
          .map(row -> row.required("word"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", ",", "&");

  private Portfolios() {}

  /** Whether a token is a word of a portfolio that stands behind an office or body. */
  static boolean in(Reading reading, int token) {
    if (!WORDS.contains(reading.word(token))) {
      return false;
    }
    int i = token - 1;
    while (i > 0 && (WORDS.contains(reading.word(i)) || LINKS.contains(reading.word(i)))) {
      Found found = reading.found(i);
      if (found != null && holds(found)) {
        return true;
      }
      i--;
    }
    Found found = reading.found(i);
    return i < token - 1 && found != null && holds(found);
  }

  private static boolean holds(Found found) {
    return found.is(Term.Office.class) || found.is(Term.Body.class);
  }
}
