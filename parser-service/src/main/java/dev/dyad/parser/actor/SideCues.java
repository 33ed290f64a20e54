package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The words that tell on whose side somebody stands. */
final class SideCues {
  /** What a word tells. */
  enum Cue {
    /** Two people in a sentence with it are of two sides: "met", "talks". */
    ENCOUNTER,
    /** Done to another state: "accused". */
    TOWARD,
    /** A verb of going abroad. */
    TRAVEL,
    /** A noun of going abroad. */
    JOURNEY,
    /** Reproached to another state: "violated". */
    HARM,
    /** Demanded of another state: "must". */
    DUTY,
    /** Said of the own state: "would". */
    COMMIT,
    /** Said of the own state, behind "is": "ready". */
    READY,
    /** Has an own diplomat come home: "recall". */
    RECALL,
    /** Joins people of one side: "accompanied". */
    COMPANY,
    /** Done to an own official: "appointed". */
    SEND
  }

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  /** Reads the lexicon. */
  SideCues() {
    for (LexiconRow row : Lexicon.read("sides.tsv", "cue", "words").rows()) {
      words
          .computeIfAbsent(row.oneOf("cue", Cue.class), cue -> new HashSet<>())
          .addAll(row.list("words"));
    }
  }

  /** Whether a word, in its dictionary form, gives a cue. */
  boolean is(Cue cue, String lemma) {
    return words.getOrDefault(cue, Set.of()).contains(lemma);
  }

  /** Whether any word of a sentence gives a cue. */
  boolean in(Reading reading, Cue cue) {
    return IntStream.range(0, reading.size()).anyMatch(i -> is(cue, reading.lemma(i)));
  }
}
