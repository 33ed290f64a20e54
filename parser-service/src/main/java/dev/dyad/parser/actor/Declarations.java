package dev.dyad.parser.actor;

import dev.dyad.parser.text.Grammar;
import java.util.Set;

/**
 * What is said in a sentence's own clause and now: "Peru accused Chile", but not "X said that Peru
 * accused Chile" nor "Peru had accused Chile".
 */
final class Declarations {
  /** What joins a clause to the sentence's own one without putting it below. */
  private static final Set<String> MAIN = Set.of("conj", "parataxis");

  /** No clause lies deeper; guards against trees that are none. */
  private static final int DEEPEST = 12;

  private final Reading reading;
  private final SpeechVerbs speech;

  Declarations(Reading reading, SpeechVerbs speech) {
    this.reading = reading;
    this.speech = speech;
  }

  /** Whether it is by some words, which nobody is quoted with. */
  boolean isBy(Words words) {
    Clause clause = new Clause(reading, speech);
    int verb = clause.verbOfSpeaker(words);
    return verb >= 0
        && speech.says(reading.lemma(verb))
        && !clause.isPassive(verb)
        && !reading.isQuoted(words.first())
        && !isRecalled(verb)
        && isMain(verb);
  }

  private boolean isRecalled(int verb) {
    return reading.sentence().grammar().children(verb, "aux").stream()
        .anyMatch(auxiliary -> reading.word(auxiliary).equals("had"));
  }

  private boolean isMain(int verb) {
    Grammar grammar = reading.sentence().grammar();
    int at = verb;
    for (int step = 0; step < DEEPEST && grammar.head(at) != Grammar.NONE; step++) {
      if (!MAIN.contains(grammar.relation(at))) {
        return false;
      }
      at = grammar.head(at);
    }
    return true;
  }
}
