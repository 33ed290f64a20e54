package dev.dyad.parser.statement;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a sentence.
 *
 * @param sentence the sentence
 * @param actor id of the actor who speaks, null if the speaker is none of the actors
 * @param state the state that the speaker speaks for, null if it is none or several
 * @param person whether the speaker is a person
 */
record Speech(int sentence, @Nullable String actor, @Nullable String state, boolean person) {
  /** The same speaker in another sentence. */
  Speech at(int other) {
    return new Speech(other, actor, state, person);
  }
}
