package dev.dyad.parser.time;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.text.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code cues.tsv}, which say how an expression beside them is to be read. */
final class Cues {
  /** What a word tells; cues.tsv says more. */
  enum Cue {
    FUTURE,
    SCHEDULED,
    INVITATION,
    OPENING,
    RELATIVE,
    AHEAD,
    BACK,
    MODAL,
    REPORTING,
    YEAR,
    SEASON,
    AMOUNT
  }

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  Cues() {
    for (LexiconRow row : Lexicon.read("time/cues.tsv", "cue", "lemma").rows()) {
      words
          .computeIfAbsent(row.oneOf("cue", Cue.class), cue -> new HashSet<>())
          .add(row.required("lemma"));
    }
  }

  /** Whether the word, or its lemma, is a cue of a kind. */
  boolean is(Cue cue, Token token) {
    Set<String> known = words.getOrDefault(cue, Set.of());
    return known.contains(token.lemma().toLowerCase(Locale.ROOT))
        || known.contains(token.word().toLowerCase(Locale.ROOT));
  }
}
