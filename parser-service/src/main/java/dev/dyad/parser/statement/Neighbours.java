package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Sentence;
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
  static Optional<Mention> before(Sentence sentence, int verb, Cast cast) {
    int at = verb - 1;
    for (int step = 0; step < BETWEEN && at >= 0 && isBetween(sentence.token(at)); step++) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (sentence.token(at).word().equals(")") && at > 0) {
      at--;
    }
    return cast.at(sentence.index(), at)
        .filter(SpeakerReader::speaks)
        .map(mention -> unbracketed(sentence, mention, cast))
        .filter(mention -> opens(sentence, mention.first(), cast));
  }

  /** The speaker behind a verb: "…, said the minister". */
  static Optional<Mention> after(Sentence sentence, int verb, Cast cast) {
    if (verb == 0 || verb + 1 >= sentence.tokens().size() || !parts(sentence.token(verb - 1))) {
      return Optional.empty();
    }
    String pos = sentence.token(verb).pos();
    if (!pos.equals("VBD") && !pos.equals("VBZ")) {
      return Optional.empty();
    }
    return cast.at(sentence.index(), verb + 1)
        .filter(SpeakerReader::speaks)
        .filter(mention -> mention.first() == verb + 1);
  }

  /** The body whose short name stands in brackets behind it: "the Ministry (MEA)". */
  private static Mention unbracketed(Sentence sentence, Mention mention, Cast cast) {
    int bracket = mention.first() - 1;
    if (bracket < 1 || !sentence.token(bracket).word().equals("(")) {
      return mention;
    }
    return cast.at(sentence.index(), bracket - 1).filter(SpeakerReader::speaks).orElse(mention);
  }

  /** Whether a main clause begins at a token, or goes on from a subject that is joined to it. */
  private static boolean opens(Sentence sentence, int token, Cast cast) {
    if (token == 0) {
      return true;
    }
    Token before = sentence.token(token - 1);
    if (parts(before) || before.word().equalsIgnoreCase("when")) {
      return true;
    }
    String word = before.word();
    boolean joins = word.equalsIgnoreCase("and") || word.equalsIgnoreCase("but");
    return joins
        && (token == 1
            || parts(sentence.token(token - 2))
            || cast.at(sentence.index(), token - 2)
                .filter(first -> first.kind() != MentionKind.NATIONALITY)
                .filter(first -> opens(sentence, first.first(), cast))
                .isPresent());
  }

  /** A mention with that to which "and" joins it: "Japan and Australia said". */
  static List<Mention> joined(Sentence sentence, Mention mention, Cast cast) {
    int before = mention.first() - 1;
    if (before > 0 && sentence.token(before).word().equalsIgnoreCase("and")) {
      return cast.at(sentence.index(), before - 1)
          .filter(SpeakerReader::speaks)
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
