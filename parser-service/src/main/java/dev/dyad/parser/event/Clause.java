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

/** The grammar of one sentence, asked by logical role; see {@link Arguments}. */
final class Clause {
  private static final int FAR = 6;
  private static final Set<String> PREPOSITIONS = Set.of("on", "upon", "with", "for", "to", "at");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Gerunds gerunds;
  private final Arguments arguments;
  private final Set<String> quantities;
  private final Set<String> light;
  private final Set<String> negations;
  private final Set<String> times;
  private final Set<String> temporal;

  /** The grammar of a sentence; parses it if nobody has. */
  Clause(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    this.grammar = sentence.grammar();
    this.quantities = classes.get("@quantity");
    this.light = classes.get("@light");
    this.negations = classes.get("@negation");
    this.times = classes.get("@time");
    this.temporal = classes.get("@temporal");
    this.gerunds = new Gerunds(this, classes);
    this.arguments = new Arguments(this, classes, gerunds);
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
    return arguments.passive(verb);
  }

  /** Whether a word is a verb in "-ing" that stands before its object like an adjective. */
  boolean isGerund(int word) {
    return word < sentence.tokens().size() && gerunds.is(word);
  }

  /** Who does what a verb says. */
  List<Integer> subjects(int verb) {
    return arguments.subjects(verb);
  }

  /** What a verb is done to. */
  List<Integer> objects(int verb) {
    return arguments.objects(verb);
  }

  /** The words that a preposition ties to a word, or to its object where the parser put them. */
  List<Integer> prepositional(int word, String preposition) {
    Set<Integer> found = new LinkedHashSet<>(under(word, preposition));
    if (found.isEmpty() && particle(word, preposition)) {
      return objects(word);
    }
    if (found.isEmpty() && token(word).isVerb()) {
      for (int child :
          grammar.children(word, "obj", "iobj", "xcomp", "obl", "nsubj:pass", "advmod")) {
        found.addAll(under(child, preposition));
      }
    }
    return List.copyOf(found);
  }

  /** Whether the parser took a preposition for a particle: "called on Ghana". */
  private boolean particle(int word, String preposition) {
    return PREPOSITIONS.contains(preposition)
        && grammar.children(word, "compound:prt").stream()
            .anyMatch(c -> lemma(c).equals(preposition));
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

  /** Whether a word stands above another in the tree. */
  boolean isAbove(int above, int word) {
    int at = head(word);
    for (int i = 1; i < FAR && at != Grammar.NONE && at != above; i++) {
      at = head(at);
    }
    return at != Grammar.NONE && at == above;
  }

  /** The relative clauses that tell of an event, over "a meeting of the ministers, which". */
  List<Integer> toldBehind(int noun, Set<String> ofEvents, Set<String> ofAny) {
    List<Integer> found = new ArrayList<>(grammar.children(noun, "acl", "acl:relcl"));
    found.removeIf(v -> !ofEvents.contains(lemma(v)) && !ofAny.contains(lemma(v)));
    grammar.children(noun, "nmod").stream()
        .flatMap(n -> grammar.children(n, "acl:relcl").stream())
        .filter(v -> ofEvents.contains(lemma(v)))
        .forEach(found::add);
    return found;
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

  /** The words that negate a verb, or a noun: "no plan". */
  List<Integer> negations(int word) {
    return grammar.children(word, "advmod", "neg", "aux", "det").stream()
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
    List<Integer> all = new ArrayList<>(List.of(word));
    grammar.children(word, "conj").stream().filter(c -> !token(c).isVerb()).forEach(all::add);
    return all;
  }
}
