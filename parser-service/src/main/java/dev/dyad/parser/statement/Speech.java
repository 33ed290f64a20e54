package dev.dyad.parser.statement;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a sentence.
 *
 * @param sentence the sentence
 * @param actor id of the actor who speaks, null if the speaker is none of the actors
 * @param state the state that the speaker speaks for, null if it is none or several
 * @param named the sentence that names the speaker
 */
record Speech(int sentence, @Nullable String actor, @Nullable String state, int named) {
  /** The same speaker in another sentence. */
  Speech at(int other) {
    return new Speech(other, actor, state, named);
  }
}
