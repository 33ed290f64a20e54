package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds parties outside the slots of a pattern: who tells of it, and who stands near by. */
final class Bystanders {
  private static final int FAR = 6;
  private static final Set<String> TOLD = Set.of("dep", "parataxis", "ccomp");
  private static final String[] ARGUMENTS = {"obj", "obl", "nsubj:pass", "ccomp", "xcomp"};
  private static final String[] TOLD_OF = {"ccomp"};
  private static final String[] REFUSED = {"obj", "obl", "xcomp", "nsubj:pass"};
  private static final Set<String> ASIDE = Set.of("acl:relcl", "advcl", "parataxis", "conj");

  private final PartyFinder finder;
  private final Setting setting;
  private final Set<String> violence;

  Bystanders(PartyFinder finder, Setting setting, WordClasses words) {
    this.finder = finder;
    this.setting = setting;
    this.violence = words.get("@violence");
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

  /**
   * The people who protest, where only the place of it is told: the mention nearest to the trigger
   * that is not of the states protested at.
   */
  Party crowd(Frame frame, List<String> against) {
    Clause clause = frame.clause();
    if (against.isEmpty()) {
      return Party.NONE;
    }
    return clause.sentence().tokens().stream()
        .filter(t -> named(clause, t))
        .sorted(Comparator.comparingInt(t -> Math.abs(t.index() - frame.trigger())))
        .map(t -> finder.at(clause, t.index(), true))
        .filter(p -> !p.isEmpty() && Collections.disjoint(p.states(), against))
        .findFirst()
        .map(p -> new Party(p.states(), List.of()))
        .orElse(Party.NONE);
  }

  private boolean named(Clause clause, Token token) {
    return token.pos().startsWith("NNP")
        || setting.cast().at(clause.sentence().index(), token.index()).isPresent();
  }

  /**
   * The one other state named in what is criticised or refused, if it is one alone; of violence it
   * may be the victim, and whom a charge is laid against is the object itself. A pronoun may stand
   * for whatever was named before it.
   */
  Party spokenOf(Frame frame, Party source, EventPattern pattern) {
    Clause clause = frame.clause();
    boolean blames = pattern.mode() == Mode.ALLEGE;
    boolean refuses = pattern.code().type() == EventType.REJECT;
    List<Integer> below = new ArrayList<>();
    for (int argument :
        clause
            .grammar()
            .children(frame.trigger(), blames ? TOLD_OF : refuses ? REFUSED : ARGUMENTS)) {
      if (!clause.subjects(frame.trigger()).contains(argument)) {
        below.addAll(
            clause.token(argument).pos().equals("PRP")
                ? IntStream.range(0, frame.trigger()).boxed().toList()
                : clause.grammar().subtree(argument));
      }
    }
    if (below.isEmpty() && pattern.inverted()) {
      below.addAll(IntStream.range(0, clause.sentence().tokens().size()).boxed().toList());
    }
    if (below.stream().anyMatch(word -> violence.contains(clause.lemma(word)))) {
      return Party.NONE;
    }
    List<List<String>> states =
        mentions(clause, below).stream()
            .filter(m -> !refuses || m.kind() != MentionKind.PLACE)
            .map(Mention::states)
            .filter(s -> Collections.disjoint(s, source.states()))
            .distinct()
            .toList();
    return states.size() == 1 ? new Party(states.getFirst(), List.of()) : Party.NONE;
  }

  private List<Mention> mentions(Clause clause, List<Integer> words) {
    return words.stream()
        .flatMap(word -> setting.cast().at(clause.sentence().index(), word).stream())
        .filter(m -> !m.states().isEmpty())
        .distinct()
        .toList();
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
