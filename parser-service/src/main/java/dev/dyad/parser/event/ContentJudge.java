package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.text.Grammar;
import java.util.Collections;
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

  /** What nobody claims of another who does not say so himself. */
  private static final Set<EventType> DONE_TOGETHER =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);

  private static final Set<String> CIRCUMSTANCE = Set.of("advcl", "dep");
  private static final Set<String> OWN = Set.of("obj", "nsubj:pass", "xcomp", "iobj");

  private final WordClasses words;

  ContentJudge(WordClasses words) {
    this.words = words;
  }

  /** Whether a match is only the content of another, or another's own noun. */
  boolean isContent(Match match, List<Match> all) {
    Clause clause = match.frame().clause();
    int trigger = match.frame().trigger();
    for (Match other : all) {
      int above = other.frame().trigger();
      if (above == trigger) {
        continue;
      }
      if (!match.pattern().verb()
          && ownNoun(clause, trigger, above, other)
          && !another(match, other)) {
        return true;
      }
      if (slogan(match, other)) {
        return true;
      }
      if (commands(other, match)
          && !toldAsDone(match, above)
          && (belowAsContent(clause, trigger, above, other) || consequence(match, clause, above))) {
        return true;
      }
    }
    return false;
  }

  /** "rallied to condemn Ghana": what a crowd says is its protest. */
  private static boolean slogan(Match match, Match above) {
    return above.pattern().code().type() == EventType.PROTEST
        && above.parties().isPresent()
        && VERBAL.contains(match.pattern().code().type())
        && match
            .parties()
            .map(p -> p.source().states())
            .equals(above.parties().map(p -> p.source().states()))
        && match.frame().clause().isAbove(above.frame().trigger(), match.frame().trigger());
  }

  /** Whether what stands below a match is what it is about. */
  private boolean commands(Match above, Match below) {
    Clause clause = above.frame().clause();
    String lemma = clause.lemma(above.frame().trigger());
    if (above.parties().isEmpty() && above.pattern().roles().joint()) {
      return false;
    }
    boolean speaks =
        VERBAL.contains(above.pattern().code().type()) && above.pattern().mode() != Mode.SIGN;
    if (words.get("@deny").contains(lemma)) {
      return VERBAL.contains(below.pattern().code().type());
    }
    return (speaks && (above.parties().isPresent() || !words.get("@diplomacy").contains(lemma)))
        || above.pattern().mode() == Mode.RELEASE
        || above.pattern().mode() == Mode.CEASEFIRE;
  }

  /** "said it would help after troops had shelled a village", which nobody but the text tells. */
  private boolean occasion(Clause clause, int verb) {
    return clause.relation(verb).startsWith("advcl")
        && clause.grammar().children(verb, "mark").stream()
            .anyMatch(m -> words.get("@circumstance").contains(clause.lemma(m)));
  }

  /** "protested after shells fell, killing two": who protests has killed nobody. */
  private static boolean consequence(Match match, Clause clause, int above) {
    int trigger = match.frame().trigger();
    return match.pattern().code().type() == EventType.ASSAULT
        && clause.token(trigger).pos().equals("VBG")
        && CIRCUMSTANCE.contains(clause.relation(trigger))
        && clause.head(trigger) == above;
  }

  /** "protested against the treaty that the two signed": the signing is told as a fact. */
  private static boolean toldAsDone(Match match, int above) {
    Clause clause = match.frame().clause();
    int verb = match.frame().trigger();
    return DONE_TOGETHER.contains(match.pattern().code().type())
        && (match.pattern().code().type() != EventType.SUPPORT
            || match.pattern().mode() == Mode.SIGN)
        && clause.token(verb).pos().equals("VBD")
        && clause.relation(verb).equals("acl:relcl")
        && clause.isAbove(above, verb);
  }

  /** Whether a noun tells what the one who acts does to others: "moved recognition from A to B". */
  private static boolean another(Match noun, Match verb) {
    return noun.parties()
        .flatMap(
            n ->
                verb.parties()
                    .filter(v -> n.source().states().equals(v.source().states()))
                    .filter(v -> n.assumed() + v.assumed() == 0)
                    .filter(v -> Collections.disjoint(n.target().states(), v.target().states())))
        .isPresent();
  }

  private static boolean ownNoun(Clause clause, int noun, int verb, Match other) {
    return other.pattern().verb()
        && (other.parties().isPresent() || !other.pattern().roles().joint())
        && clause.governor(noun).orElse(Grammar.NONE) == verb
        && OWN.contains(clause.function(noun))
        && !other.pattern().needs().isEmpty();
  }

  private boolean belowAsContent(Clause clause, int word, int above, Match other) {
    int top =
        other.pattern().verb()
            ? above
            : clause.governor(above).stream().filter(clause::light).findFirst().orElse(above);
    int at = word;
    while (clause.head(at) != above && clause.head(at) != top) {
      if (clause.head(at) == Grammar.NONE || at == above) {
        return false;
      }
      if (at == word
          && clause.relation(at).equals("conj")
          && clause.relation(clause.head(at)).equals("acl:relcl")) {
        return false;
      }
      if (occasion(clause, at)) {
        return false;
      }
      at = clause.head(at);
    }
    if (at == above) {
      return false;
    }
    return switch (clause.relation(at)) {
      case "ccomp", "xcomp", "acl" -> true;
      case "obj", "iobj", "nsubj:pass" -> clause.head(at) == above;
      case "obl", "nmod" ->
          clause.head(at) == above && !words.get("@circumstance").contains(clause.preposition(at));
      case "advcl" ->
          clause.grammar().children(at, "mark").stream()
              .anyMatch(m -> words.get("@purpose").contains(clause.lemma(m)));
      default -> false;
    };
  }
}
