package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that says that somebody says something.
 *
 * @param cue the token of the verb, or of "according"
 * @param speaker the token that carries the speaker, -1 if the clause has none
 * @param mention the speaker among the article's cast, null if the cast does not hold them
 * @param rank the lower, the more it governs the sentence
 */
record Attribution(int cue, int speaker, @Nullable Mention mention, int rank) {}
