package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The grammar of one sentence, asked by logical role: the subject of a passive is its object, an
 * infinitive has the subject of the verb above it, "who" is whom it stands for.
 */
final class Clause {
  private static final int FAR = 6;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> quantities;
  private final Set<String> controllers;
  private final Set<String> light;
  private final Set<String> reporting;
  private final Set<String> negations;
  private final Set<String> times;
  private final Set<String> temporal;

  /** The grammar of a sentence; parses it if nobody has. */
  Clause(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    this.grammar = sentence.grammar();
    this.quantities = classes.get("@quantity");
    this.controllers = classes.get("@control");
    this.light = classes.get("@light");
    this.reporting = classes.get("@diplomacy");
    this.negations = classes.get("@negation");
    this.times = classes.get("@time");
    this.temporal = classes.get("@temporal");
  }

  Sentence sentence() {
    return sentence;
  }

  Grammar grammar() {
    return grammar;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The dictionary form of a token, in lower case. */
  String lemma(int index) {
    return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** The token above, {@link Grammar#NONE} for a root. */
  int head(int index) {
    return grammar.head(index);
  }

  String relation(int index) {
    return grammar.relation(index);
  }

  /** Whether a verb is in the passive, a bare participle behind its noun included. */
  boolean passive(int verb) {
    if (!token(verb).isVerb() || perfect(verb)) {
      return false;
    }
    if (!grammar.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    if (!token(verb).pos().equals("VBN") || !grammar.children(verb, "aux", "nsubj").isEmpty()) {
      return false;
    }
    return switch (relation(verb)) {
      case "acl", "advcl" -> true;
      case "conj" -> passive(head(verb));
      default -> false;
    };
  }

  /** "was to have met", which the parser takes for a passive. */
  private boolean perfect(int verb) {
    return grammar.children(verb, "aux", "aux:pass").stream()
        .filter(a -> a < verb)
        .reduce((earlier, later) -> later)
        .filter(last -> lemma(last).equals("have"))
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
    if (passive(verb)) {
      List<Integer> agents = prepositional(verb, "by");
      return agents.isEmpty() && relation(verb).equals("conj") && !hasSubject(verb)
          ? prepositional(head(verb), "by")
          : agents;
    }
    OptionalInt own = grammar.child(verb, "nsubj", "csubj", "nsubj:pass");
    if (own.isPresent()) {
      return List.of(antecedent(own.getAsInt(), verb));
    }
    return inherited(verb, depth);
  }

  private boolean hasSubject(int verb) {
    return grammar.child(verb, "nsubj", "nsubj:pass").isPresent();
  }

  private List<Integer> inherited(int verb, int depth) {
    int head = head(verb);
    if (head == Grammar.NONE) {
      return List.of();
    }
    return switch (relation(verb)) {
      case "xcomp", "ccomp" -> {
        List<Integer> controlled =
            controllers.contains(lemma(head)) ? objects(head) : List.<Integer>of();
        yield controlled.isEmpty() ? surfaceSubjects(head, depth + 1) : controlled;
      }
      case "conj", "advcl", "parataxis", "dep" -> surfaceSubjects(head, depth + 1);
      case "acl", "acl:relcl" ->
          token(head).isNoun() && !token(verb).pos().equals("VB")
              ? List.of(head)
              : above(head, depth);
      case "obl", "nmod" -> surfaceSubjects(head, depth + 1);
      default -> List.of();
    };
  }

  /** The subject of the verb that governs a noun, for "the decision to expel". */
  private List<Integer> above(int noun, int depth) {
    List<Integer> owner = grammar.children(noun, "nmod:poss");
    if (!owner.isEmpty()) {
      return owner;
    }
    OptionalInt verb = governor(noun);
    return verb.isPresent() ? surfaceSubjects(verb.getAsInt(), depth + 1) : List.of();
  }

  /** What stands as the subject: of a passive, the one that it is done to. */
  private List<Integer> surfaceSubjects(int word, int depth) {
    OptionalInt own = grammar.child(word, "nsubj", "nsubj:pass");
    if (own.isPresent()) {
      return List.of(antecedent(own.getAsInt(), word));
    }
    if (token(word).isVerb() && passive(word) && depth <= FAR) {
      return objects(word);
    }
    return token(word).isVerb() ? subjects(word, depth) : List.of();
  }

  /** What a verb is done to. */
  List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>();
    if (passive(verb)) {
      OptionalInt subject = grammar.child(verb, "nsubj:pass", "nsubj");
      if (subject.isPresent()) {
        found.add(antecedent(subject.getAsInt(), verb));
      } else if (relation(verb).equals("acl")) {
        found.add(head(verb));
      } else if (relation(verb).equals("conj") && head(verb) != Grammar.NONE) {
        found.addAll(objects(head(verb)));
      } else if (relation(verb).startsWith("advcl") && head(verb) != Grammar.NONE) {
        found.addAll(surfaceSubjects(head(verb), 1));
      } else if (relation(verb).equals("dep") && grammar.root() < verb) {
        found.add(grammar.root());
      }
    }
    grammar.children(verb, "obj", "dobj").forEach(o -> found.add(antecedent(o, verb)));
    if (found.isEmpty()) {
      found.addAll(strayObjects(verb));
    }
    if (found.isEmpty() && relation(verb).equals("acl:relcl") && head(verb) != Grammar.NONE) {
      found.add(head(verb));
    }
    return found;
  }

  /**
   * Where the parser took the object for the subject of a final "…, the ministry said" or of an
   * infinitive behind it ("unveiled a plaque to open the school"), or tied it to the verb by "and".
   */
  private List<Integer> strayObjects(int verb) {
    List<Integer> stray = new ArrayList<>();
    grammar.children(verb, "conj").stream()
        .filter(c -> token(c).isNoun() && !passive(verb))
        .forEach(stray::add);
    for (int said : grammar.children(verb, "ccomp")) {
      if (reporting.contains(lemma(said))) {
        grammar.children(said, "nsubj").stream()
            .filter(s -> s > verb && commaBetween(s, said))
            .forEach(stray::add);
      } else if (purpose(said)) {
        grammar.children(said, "nsubj").stream().filter(s -> s > verb).forEach(stray::add);
      }
    }
    return stray;
  }

  private boolean purpose(int verb) {
    return token(verb).pos().equals("VB")
        && grammar.children(verb).stream().anyMatch(c -> c < verb && lemma(c).equals("to"));
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (token(i).word().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The words that a preposition ties to a word, or to its object where the parser put them. */
  List<Integer> prepositional(int word, String preposition) {
    Set<Integer> found = new LinkedHashSet<>(under(word, preposition));
    if (found.isEmpty() && particle(word, preposition)) {
      return objects(word);
    }
    if (found.isEmpty() && token(word).isVerb()) {
      for (int child : grammar.children(word, "obj", "iobj", "xcomp", "obl", "nsubj:pass")) {
        found.addAll(under(child, preposition));
      }
    }
    return List.copyOf(found);
  }

  /** Whether the parser took a preposition for a particle: "called on Ghana". */
  private boolean particle(int word, String preposition) {
    return grammar.children(word, "compound:prt").stream()
        .anyMatch(c -> lemma(c).equals(preposition) && token(c).pos().equals("IN"));
  }

  private List<Integer> under(int word, String preposition) {
    return grammar.children(word).stream()
        .filter(c -> !relation(c).startsWith("acl") && !relation(c).equals("conj"))
        .filter(c -> temporal.contains(preposition) || !times.contains(lemma(c)))
        .filter(
            c ->
                grammar.children(c, "case", "mark").stream()
                    .anyMatch(k -> lemma(k).equals(preposition)))
        .toList();
  }

  /** The verb that a noun is an argument of, over "a round of" and "and". */
  OptionalInt governor(int noun) {
    int at = noun;
    for (int i = 0; i < FAR && head(at) != Grammar.NONE; i++) {
      int head = head(at);
      if (token(head).isVerb()) {
        return OptionalInt.of(head);
      }
      boolean climbs =
          relation(at).equals("conj")
              || relation(at).equals("appos")
              || relation(at).equals("compound")
              || (relation(at).startsWith("nmod") && quantities.contains(lemma(head)));
      if (!climbs) {
        return OptionalInt.empty();
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  /** The relation by which a noun hangs on its governor, over "a round of" and "and". */
  String function(int noun) {
    int at = noun;
    for (int i = 0; i < FAR && head(at) != Grammar.NONE && !token(head(at)).isVerb(); i++) {
      at = head(at);
    }
    return relation(at);
  }

  /** The words that negate a verb. */
  List<Integer> negations(int verb) {
    return grammar.children(verb, "advmod", "neg", "aux").stream()
        .filter(c -> negations.contains(lemma(c)))
        .toList();
  }

  /** Whether a verb lends its arguments to the noun that it goes with: "held talks". */
  boolean light(int verb) {
    return light.contains(lemma(verb));
  }

  /** The preposition before a word, empty if none. */
  String preposition(int word) {
    OptionalInt found = grammar.child(word, "case");
    return found.isPresent() ? lemma(found.getAsInt()) : "";
  }

  /** What a quantity is of: "agreements" for "series" in "a series of agreements". */
  List<Integer> content(int word) {
    List<Integer> of = quantities.contains(lemma(word)) ? under(word, "of") : List.of();
    return of.isEmpty() ? List.of(word) : of;
  }

  /** A word and those that "and" ties to it. */
  List<Integer> conjuncts(int word) {
    List<Integer> all = new ArrayList<>();
    all.add(word);
    grammar.children(word, "conj").stream().filter(c -> !token(c).isVerb()).forEach(all::add);
    return all;
  }

  private int antecedent(int subject, int verb) {
    if (!RELATIVE.contains(lemma(subject)) || !relation(verb).equals("acl:relcl")) {
      return subject;
    }
    int before = subject - 1;
    if (before > 0 && token(before).word().equals(",")) {
      before--;
    }
    boolean person = before > 0 && lemma(subject).startsWith("who") && token(before).isNoun();
    return person ? before : head(verb) == Grammar.NONE ? subject : head(verb);
  }
}
