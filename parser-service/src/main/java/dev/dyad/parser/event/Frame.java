package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A trigger in its clause, with its arguments by slot. The slots are
 *
 * <ul>
 *   <li>of a verb: {@code subj} and {@code obj} (logical, so that a passive's "by" is its subject),
 *       {@code iobj}, {@code comp} (the verb or adjective that completes it), {@code inf} (one with
 *       "to"), {@code must} (a completing verb that "must" or "should" happen), {@code prt} (off,
 *       back, out …), {@code neg} (not, never);
 *   <li>of a noun: {@code poss} (Kenya's …), {@code mod} (Kenyan …), {@code verb} (the verb that it
 *       is an argument of), {@code subj} and {@code obj} (those of that verb), {@code rel} (the
 *       verb of a relative clause), {@code case} (its preposition);
 *   <li>of both: any preposition ({@code with}, {@code against} …).
 * </ul>
 */
final class Frame {
  private static final Set<String> PARTICLES = Set.of("compound:prt", "advmod", "discourse");
  private static final Set<String> SUPPORTED = Set.of("obj", "dobj", "nsubj:pass", "obl", "nmod");

  private final Clause clause;
  private final int trigger;
  private final Complements complements;

  Frame(Clause clause, int trigger) {
    this.clause = clause;
    this.trigger = trigger;
    this.complements = new Complements(clause);
  }

  Clause clause() {
    return clause;
  }

  int trigger() {
    return trigger;
  }

  /** The words at the end of a path, in order; empty if there are none. */
  List<Integer> find(Path path) {
    List<Integer> at = List.of(trigger);
    for (String step : path.steps()) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int word : at) {
        for (int found : slot(word, step)) {
          next.addAll(clause.content(found));
        }
      }
      at = List.copyOf(next);
    }
    return at;
  }

  /** Whether a path ends at one of the words; any word will do if {@code words} is empty. */
  boolean has(Path path, Set<String> words) {
    List<Integer> found = find(path);
    if (words.isEmpty()) {
      return !found.isEmpty();
    }
    return found.stream()
        .flatMap(f -> clause.conjuncts(f).stream())
        .flatMap(f -> clause.content(f).stream())
        .anyMatch(f -> names(f, words) || compound(f, words) || title(f, words));
  }

  private boolean names(int word, Set<String> words) {
    return words.contains(clause.lemma(word))
        || Hyphens.joined(clause.sentence(), word).stream().anyMatch(words::contains);
  }

  private boolean compound(int word, Set<String> words) {
    return clause.grammar().children(word, "compound", "amod").stream()
        .anyMatch(
            c ->
                words.contains(clause.lemma(c) + " " + clause.lemma(word))
                    || words.contains(clause.lemma(c) + " *")
                    || (c > word && words.contains(clause.token(c).word())));
  }

  /** Whether a name bears one of the words before it: "Ambassador Addo", "the tanker Volta". */
  private boolean title(int word, Set<String> words) {
    return clause.token(word).pos().startsWith("NNP")
        && clause.grammar().children(word, "compound", "appos", "amod").stream()
            .anyMatch(c -> words.contains(clause.lemma(c)));
  }

  private List<Integer> slot(int word, String name) {
    boolean verb = clause.token(word).isVerb();
    return switch (name) {
      case "subj" -> verb ? clause.subjects(word) : supporters(word);
      case "obj" -> verb ? clause.objects(word) : byGovernor(word, name);
      case "iobj" -> clause.grammar().children(word, "iobj");
      case "comp" -> complements.of(word);
      case "inf" -> complements.infinitives(word);
      case "must" -> complements.obliged(word);
      case "imp" -> complements.imperatives(word);
      case "told" -> complements.told(word);
      case "aux" -> clause.grammar().children(word, "aux", "aux:pass");
      case "prt" -> particles(word);
      case "poss" -> clause.grammar().children(word, "nmod:poss");
      case "mod" -> clause.grammar().children(word, "amod", "compound", "nummod");
      case "neg" -> clause.negations(word);
      case "case" -> clause.grammar().children(word, "case");
      case "rel" -> complements.relatives(word);
      case "verb" -> clause.governor(word).stream().boxed().toList();
      case "after" -> IntStream.range(word + 1, clause.sentence().tokens().size()).boxed().toList();
      default -> prepositional(word, name);
    };
  }

  private List<Integer> supporters(int noun) {
    List<Integer> own = clause.grammar().children(noun, "nsubj");
    if (!own.isEmpty()) {
      return own;
    }
    OptionalInt verb = clause.governor(noun);
    if (verb.isPresent()) {
      return SUPPORTED.contains(clause.function(noun))
          ? clause.subjects(verb.getAsInt())
          : List.of();
    }
    return clause.grammar().children(predicate(noun), "nsubj", "csubj");
  }

  /** The predicate that a noun stands in: "Accra" for "visit" in "is in Accra on a visit". */
  private int predicate(int noun) {
    int head = clause.head(noun);
    return head != Grammar.NONE && !clause.grammar().children(head, "cop").isEmpty() ? head : noun;
  }

  private List<Integer> byGovernor(int noun, String name) {
    OptionalInt verb = clause.governor(noun);
    return verb.isPresent() ? slot(verb.getAsInt(), name) : List.of();
  }

  private List<Integer> prepositional(int word, String preposition) {
    List<Integer> found = clause.prepositional(word, preposition);
    if (found.isEmpty() && !clause.token(word).isVerb()) {
      OptionalInt verb = clause.governor(word);
      return verb.isPresent()
              && clause.light(verb.getAsInt())
              && !clause.preposition(word).equals(preposition)
          ? clause.prepositional(verb.getAsInt(), preposition).stream()
              .filter(f -> f != word)
              .toList()
          : place(word, preposition);
    }
    return found;
  }

  private List<Integer> place(int noun, String preposition) {
    int predicate = predicate(noun);
    return predicate != noun && clause.preposition(predicate).equals(preposition)
        ? List.of(predicate)
        : List.of();
  }

  private List<Integer> particles(int word) {
    return clause.grammar().children(word).stream()
        .filter(c -> PARTICLES.contains(clause.relation(c)) || clause.token(c).pos().equals("RP"))
        .toList();
  }
}
