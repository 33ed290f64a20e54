package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;

/** Tells what is said in passing: "the crew, who were seized on Monday, came home". */
final class Asides {
  private final Cues cues;

  Asides(Cues cues) {
    this.cues = cues;
  }

  /** Whether an expression stands in a relative clause that a comma sets off. */
  boolean holds(Sentence sentence, Span expression) {
    for (int i = sentence.tokens().size() - 1; i > 0; i--) {
      Token token = sentence.token(i);
      if (token.span().start() >= expression.start()) {
        continue;
      }
      if (token.word().equals(",")) {
        return false;
      }
      if (cues.is(Cues.Cue.RELATIVE, token)) {
        return sentence.token(i - 1).word().equals(",");
      }
    }
    return false;
  }
}
