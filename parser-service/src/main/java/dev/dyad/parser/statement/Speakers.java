package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which mentions can speak, and for whom. */
final class Speakers {
  private Speakers() {}

  /** Whether a mention is one of somebody who can say something. */
  static boolean speaks(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, OFFICE, GOVERNMENT, ORGANISATION, STATE, METONYM, GROUP, PRONOUN, PLACE -> true;
      case NATIONALITY -> false;
    };
  }

  /** The state that a mention speaks for, null if it speaks for several or for none. */
  static @Nullable String state(Mention mention) {
    List<String> states = mention.states();
    return states.size() == 1 ? states.getFirst() : null;
  }
}
