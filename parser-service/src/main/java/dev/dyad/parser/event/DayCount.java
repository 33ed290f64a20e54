package dev.dyad.parser.event;

import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** How many days what goes on has lasted by now: "shelled the town for a third day". */
final class DayCount {
  /** How many words stand between a trigger and its count, at most. */
  private static final int NEAR = 16;

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
          "ninth", 9, "tenth", 10);

  private final Set<String> running;

  DayCount(WordClasses words) {
    this.running = words.get("@running");
  }

  /** The count that the sentence of a trigger gives, 0 if it gives none. */
  int of(Clause clause, int trigger) {
    List<Token> tokens = clause.sentence().tokens();
    return IntStream.range(1, tokens.size() - 1)
        .filter(i -> Math.abs(i - trigger) <= NEAR && ORDINALS.containsKey(clause.lemma(i)))
        .filter(i -> isDay(clause, i, trigger))
        .map(i -> ORDINALS.get(clause.lemma(i)))
        .findFirst()
        .orElse(0);
  }

  private boolean isDay(Clause clause, int ordinal, int trigger) {
    int day = running.contains(clause.lemma(ordinal + 1)) ? ordinal + 2 : ordinal + 1;
    if (!isWord(clause, day, "day")) {
      return false;
    }
    boolean runs = day > ordinal + 1 || isWord(clause, day + 1, "in") || isRunning(clause, day + 1);
    return isWord(clause, day + 1, "of")
        ? IntStream.rangeClosed(day + 2, day + 5).anyMatch(i -> i == trigger)
        : runs || isWord(clause, ordinal - 2, "for");
  }

  private boolean isRunning(Clause clause, int token) {
    return token < clause.sentence().tokens().size() && running.contains(clause.lemma(token));
  }

  private static boolean isWord(Clause clause, int token, String lemma) {
    return token >= 0
        && token < clause.sentence().tokens().size()
        && clause.lemma(token).equals(lemma);
  }
}
