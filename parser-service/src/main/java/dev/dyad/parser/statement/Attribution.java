package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import java.util.List;

/**
 * A place in a sentence that says that somebody says something.
 *
 * @param cue the token of the verb, or of "according"
 * @param speaker the token that carries the speaker, -1 if the clause has none
 * @param mentions the speakers among the article's cast, none if it does not hold them
 * @param rank the lower, the more it governs the sentence
 */
record Attribution(int cue, int speaker, List<Mention> mentions, int rank) {
  Attribution {
    mentions = List.copyOf(mentions);
  }
}
