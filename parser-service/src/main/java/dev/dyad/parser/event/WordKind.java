package dev.dyad.parser.event;

import dev.dyad.parser.text.Token;
import java.util.Optional;

/** What a trigger is. */
enum WordKind {
  VERB("V"),
  NOUN("N"),
  /** An adjective that says something of a subject: "is ready to". */
  ADJECTIVE("A");

  private final String mark;

  WordKind(String mark) {
    this.mark = mark;
  }

  /** The kind that a trigger's last letter names. */
  static Optional<WordKind> marked(String letter) {
    for (WordKind kind : values()) {
      if (kind.mark.equals(letter)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind of a token; empty if it is none of these. */
  static Optional<WordKind> of(Token token) {
    if (token.isVerb()) {
      return Optional.of(VERB);
    }
    if (token.isNoun()) {
      return Optional.of(NOUN);
    }
    return token.pos().equals("JJ") ? Optional.of(ADJECTIVE) : Optional.empty();
  }
}
