package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.text.Grammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells events from what they are about: in "demanded that Ghana release the crew" the release is
 * no event, and in "held talks" the verb and the noun are one.
 */
final class ContentJudge {
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.CONCEDE,
          EventType.SUPPORT);
  private static final Set<String> CIRCUMSTANCE =
      Set.of("after", "before", "during", "following", "in", "at", "by", "since", "ahead", "until");

  /** A trigger with the pattern that it meets. */
  record Match(Frame frame, EventPattern pattern) {}

  /** Whether a match is only the content of another, or another's own noun. */
  boolean isContent(Match match, List<Match> all) {
    Clause clause = match.frame().clause();
    int trigger = match.frame().trigger();
    for (Match other : all) {
      int above = other.frame().trigger();
      if (above == trigger) {
        continue;
      }
      if (!match.pattern().verb() && ownNoun(clause, trigger, above, other)) {
        return true;
      }
      if (commands(other) && belowAsContent(clause, trigger, above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean commands(Match match) {
    return VERBAL.contains(match.pattern().code().type()) && match.pattern().mode() != Mode.SIGN;
  }

  private static boolean ownNoun(Clause clause, int noun, int verb, Match other) {
    return other.pattern().verb()
        && clause.governor(noun).orElse(Grammar.NONE) == verb
        && clause.function(noun).matches("obj|nsubj:pass|xcomp|iobj")
        && !other.pattern().needs().isEmpty();
  }

  private static boolean belowAsContent(Clause clause, int word, int above) {
    int at = word;
    while (clause.head(at) != above) {
      if (clause.head(at) == Grammar.NONE) {
        return false;
      }
      if (at == word
          && clause.relation(at).equals("conj")
          && clause.relation(clause.head(at)).equals("acl:relcl")) {
        return false;
      }
      at = clause.head(at);
    }
    String relation = clause.relation(at);
    return switch (relation) {
      case "ccomp", "xcomp", "obj", "iobj", "acl", "nsubj:pass" -> true;
      case "obl", "nmod" -> !CIRCUMSTANCE.contains(clause.preposition(at));
      case "advcl" ->
          clause.grammar().children(at, "mark").stream()
              .anyMatch(m -> clause.lemma(m).matches("to|that|for"));
      default -> false;
    };
  }
}
