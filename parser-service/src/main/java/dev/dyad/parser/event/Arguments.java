package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the logical subjects and objects of verbs: the subject of a passive is its object, an
 * infinitive has the subject of the verb above it, "who" is whom it stands for.
 */
final class Arguments {
  private static final int FAR = 6;

  private final Clause clause;
  private final Grammar grammar;
  private final Set<String> controllers;
  private final Set<String> writings;
  private final Set<String> given;
  private final StrayObjects stray;
  private final Gerunds gerunds;
  private final Antecedents antecedents;

  Arguments(Clause clause, WordClasses classes, Gerunds gerunds) {
    this.clause = clause;
    this.grammar = clause.grammar();
    this.controllers = classes.get("@control");
    this.writings = classes.get("@writing");
    this.given = classes.get("@given");
    this.stray = new StrayObjects(clause, classes);
    this.gerunds = gerunds;
    this.antecedents = new Antecedents(clause);
  }

  /** Whether a verb is in the passive, a bare participle behind its noun included. */
  boolean passive(int verb) {
    if (!clause.token(verb).isVerb() || perfect(verb)) {
      return false;
    }
    if (!grammar.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    if (!(clause.token(verb).pos().equals("VBN") || handed(verb))
        || !grammar.children(verb, "aux", "nsubj").isEmpty()) {
      return false;
    }
    return switch (clause.relation(verb)) {
      case "acl", "advcl" -> true;
      case "root" -> stray.opens(verb);
      case "conj" -> passive(clause.head(verb));
      default -> false;
    };
  }

  /** "was summoned and handed a note", where the form says as little as the parser. */
  private boolean handed(int verb) {
    return clause.relation(verb).equals("conj")
        && clause.token(verb).pos().equals("VBD")
        && given.contains(clause.lemma(verb));
  }

  /** "was to have met", which the parser takes for a passive. */
  private boolean perfect(int verb) {
    return grammar.children(verb, "aux", "aux:pass").stream()
        .filter(a -> a < verb)
        .reduce((earlier, later) -> later)
        .filter(last -> clause.lemma(last).equals("have"))
        .isPresent();
  }

  /** Who does what a verb says. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth > FAR) {
      return List.of();
    }
    if (gerunds.is(verb)) {
      return surfaceSubjects(gerunds.above(verb), depth + 1);
    }
    if (passive(verb)) {
      List<Integer> agents = clause.prepositional(verb, "by");
      return agents.isEmpty() && clause.relation(verb).equals("conj") && !hasSubject(verb)
          ? clause.prepositional(clause.head(verb), "by")
          : agents;
    }
    OptionalInt own = grammar.child(verb, "nsubj", "csubj", "nsubj:pass");
    if (own.isPresent()) {
      return List.of(antecedents.of(own.getAsInt(), verb));
    }
    return inherited(verb, depth);
  }

  private boolean hasSubject(int verb) {
    return grammar.child(verb, "nsubj", "nsubj:pass").isPresent();
  }

  private List<Integer> inherited(int verb, int depth) {
    int head = clause.head(verb);
    if (head == Grammar.NONE) {
      return List.of();
    }
    return switch (clause.relation(verb)) {
      case "xcomp", "ccomp" -> {
        List<Integer> controlled =
            controllers.contains(clause.lemma(head)) ? objects(head) : List.<Integer>of();
        yield controlled.isEmpty() ? surfaceSubjects(head, depth + 1) : controlled;
      }
      case "conj", "advcl", "parataxis", "dep" -> surfaceSubjects(head, depth + 1);
      case "acl", "acl:relcl" ->
          clause.token(head).isNoun() && !clause.token(verb).pos().equals("VB") && !gerund(verb)
              ? List.of(writer(head, depth).orElse(head))
              : above(head, depth);
      case "obl", "nmod" ->
          clause.token(head).isNoun() && gerund(verb)
              ? above(head, depth)
              : surfaceSubjects(head, depth + 1);
      default -> List.of();
    };
  }

  /** Who sends a letter that does not say whose it is: "sent a note asking Ghana". */
  private Optional<Integer> writer(int noun, int depth) {
    return writings.contains(clause.lemma(noun))
            && grammar.children(noun, "nmod:poss", "amod", "nmod", "compound").isEmpty()
        ? clause.governor(noun).stream()
            .boxed()
            .flatMap(verb -> subjects(verb, depth + 1).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "lost no time in objecting", where the noun above does nothing. */
  private boolean gerund(int verb) {
    return clause.token(verb).pos().equals("VBG")
        && !grammar.children(verb, "case", "mark").isEmpty();
  }

  /** The subject of the verb that governs a noun, for "the decision to expel". */
  private List<Integer> above(int noun, int depth) {
    List<Integer> owner = grammar.children(noun, "nmod:poss");
    if (!owner.isEmpty()) {
      return owner;
    }
    OptionalInt verb = clause.governor(noun);
    return verb.isPresent() ? surfaceSubjects(verb.getAsInt(), depth + 1) : List.of();
  }

  /** What stands as the subject: of a passive, the one that it is done to. */
  private List<Integer> surfaceSubjects(int word, int depth) {
    OptionalInt own = grammar.child(word, "nsubj", "nsubj:pass");
    if (own.isPresent()) {
      return List.of(antecedents.of(own.getAsInt(), word));
    }
    if (clause.token(word).isVerb() && passive(word) && depth <= FAR) {
      return objects(word);
    }
    return clause.token(word).isVerb() ? subjects(word, depth) : List.of();
  }

  /** What a verb is done to. */
  List<Integer> objects(int verb) {
    if (gerunds.is(verb)) {
      return List.of(clause.head(verb));
    }
    List<Integer> found = new ArrayList<>();
    if (passive(verb)) {
      OptionalInt subject = grammar.child(verb, "nsubj:pass", "nsubj", "csubj:pass", "csubj");
      if (subject.isPresent()) {
        found.add(antecedents.of(subject.getAsInt(), verb));
      } else if (clause.relation(verb).equals("acl")) {
        found.add(clause.head(verb));
      } else if (clause.relation(verb).equals("conj") && clause.head(verb) != Grammar.NONE) {
        found.addAll(objects(clause.head(verb)));
      } else if (clause.relation(verb).startsWith("advcl") && clause.head(verb) != Grammar.NONE) {
        found.addAll(surfaceSubjects(clause.head(verb), 1));
      } else if (clause.relation(verb).equals("dep") && grammar.root() < verb) {
        found.add(grammar.root());
      }
    }
    grammar.children(verb, "obj", "dobj").forEach(o -> found.add(antecedents.of(o, verb)));
    if (found.isEmpty()) {
      found.addAll(stray.of(verb, passive(verb)));
    }
    if (found.isEmpty()
        && clause.relation(verb).equals("acl:relcl")
        && clause.head(verb) != Grammar.NONE) {
      found.add(clause.head(verb));
    }
    return found;
  }
}
