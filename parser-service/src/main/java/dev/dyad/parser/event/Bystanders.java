package dev.dyad.parser.event;

import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds parties outside the slots of a pattern: who tells of it, and who stands near by. */
final class Bystanders {
  private static final int FAR = 6;
  private static final Set<String> TOLD = Set.of("dep", "parataxis", "ccomp");
  private static final Set<String> ASIDE = Set.of("acl:relcl", "advcl", "parataxis", "conj");

  private final PartyFinder finder;
  private final Setting setting;

  Bystanders(PartyFinder finder, Setting setting) {
    this.finder = finder;
    this.setting = setting;
  }

  /** Who is said to have said so: whom "it" and an unnamed agent stand for. */
  Party reporter(Frame frame) {
    Clause clause = frame.clause();
    int at = frame.trigger();
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      int head = clause.head(at);
      if (clause.token(head).isVerb() && !clause.relation(at).startsWith("advcl")) {
        for (int subject : clause.subjects(head)) {
          Party found = finder.at(clause, subject, false);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      at = head;
    }
    return teller(clause);
  }

  /** The one who tells all of a sentence: "…, the ministry said". */
  private Party teller(Clause clause) {
    for (Token token : clause.sentence().tokens()) {
      if (token.isVerb()
          && token.lemma().equals("say")
          && TOLD.contains(clause.relation(token.index()))) {
        for (int word : clause.grammar().children(token.index(), "nsubj", "obj")) {
          Party found = finder.at(clause, word, false);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return Party.NONE;
  }

  /**
   * Another state in the clause below the trigger, the nearest first.
   *
   * @param whereToo whether a state that is only where something is counts
   */
  Party near(Frame frame, Party source, boolean whereToo) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    OptionalInt governor = clause.governor(trigger);
    int top = clause.token(trigger).isVerb() || governor.isEmpty() ? trigger : governor.getAsInt();
    List<Mention> below = new ArrayList<>();
    for (int word : clause.grammar().subtree(top)) {
      setting
          .cast()
          .at(clause.sentence().index(), word)
          .filter(m -> m.head() == word || m.first() == word)
          .filter(m -> whereToo || m.kind() != MentionKind.PLACE)
          .filter(m -> !aside(clause, word, top))
          .ifPresent(below::add);
    }
    return below.stream()
        .map(m -> new Party(m.states(), m.actor() == null ? List.of() : List.of(m.actor())))
        .map(p -> p.without(source.states()))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(Party.NONE);
  }

  /** Whether a word stands in a clause of its own below the top. */
  private static boolean aside(Clause clause, int word, int top) {
    for (int at = word; at != top && at != Grammar.NONE; at = clause.head(at)) {
      if (ASIDE.contains(clause.relation(at)) && clause.token(at).isVerb()) {
        return true;
      }
    }
    return false;
  }
}
