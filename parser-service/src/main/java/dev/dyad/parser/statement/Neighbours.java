package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads who speaks from the words beside a verb, as news has it: "…, the minister said", "…, said
 * the minister". This holds where the tree of a long sentence with a quotation does not.
 */
final class Neighbours {
  /** So many auxiliaries and adverbs may stand between speaker and verb. */
  private static final int BETWEEN = 4;

  private Neighbours() {}

  /** The speaker before a verb whose clause begins there: "…, the minister said". */
  static Optional<Mention> before(Passage passage, int verb) {
    int at = verb - 1;
    for (int step = 0; step < BETWEEN && at >= 0 && isBetween(passage.token(at)); step++) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (passage.token(at).word().equals(")") && at > 0) {
      at--;
    }
    return passage
        .speaker(at)
        .map(mention -> unbracketed(passage, mention))
        .filter(mention -> opens(passage, mention.first()));
  }

  /** The speaker behind a verb: "…, said the minister". */
  static Optional<Mention> after(Passage passage, int verb) {
    if (verb == 0 || verb + 1 >= passage.size() || !parts(passage.token(verb - 1))) {
      return Optional.empty();
    }
    String pos = passage.token(verb).pos();
    if (!pos.equals("VBD") && !pos.equals("VBZ")) {
      return Optional.empty();
    }
    return passage.speaker(verb + 1).filter(mention -> mention.first() == verb + 1);
  }

  /** The body whose short name stands in brackets behind it: "the Ministry (MEA)". */
  private static Mention unbracketed(Passage passage, Mention mention) {
    int bracket = mention.first() - 1;
    if (bracket < 1 || !passage.token(bracket).word().equals("(")) {
      return mention;
    }
    return passage.speaker(bracket - 1).orElse(mention);
  }

  /** Whether a main clause begins at a token, or goes on from a subject that is joined to it. */
  private static boolean opens(Passage passage, int token) {
    if (token == 0) {
      return true;
    }
    Token before = passage.token(token - 1);
    if (parts(before) || before.word().equalsIgnoreCase("when")) {
      return true;
    }
    String word = before.word();
    boolean joins = word.equalsIgnoreCase("and") || word.equalsIgnoreCase("but");
    return joins
        && (token == 1
            || parts(passage.token(token - 2))
            || passage
                .speaker(token - 2)
                .filter(first -> opens(passage, first.first()))
                .isPresent());
  }

  /** A mention with that to which "and" joins it: "Japan and Australia said". */
  static List<Mention> joined(Passage passage, Mention mention) {
    int before = mention.first() - 1;
    if (before > 0 && passage.token(before).word().equalsIgnoreCase("and")) {
      return passage
          .speaker(before - 1)
          .map(first -> List.of(first, mention))
          .orElse(List.of(mention));
    }
    return List.of(mention);
  }

  private static boolean parts(Token token) {
    return ",;:\"“”—–--''``".contains(token.word());
  }

  private static boolean isBetween(Token token) {
    String pos = token.pos();
    return pos.equals("RB")
        || pos.equals("RBR")
        || (pos.startsWith("VB") && (token.lemma().equals("have") || token.lemma().equals("be")));
  }
}
