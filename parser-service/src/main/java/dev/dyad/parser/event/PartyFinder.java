package dev.dyad.parser.event;

import dev.dyad.contract.article.Place;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads off an argument for whom it stands: "Kenyan troops", "the leaders of Kenya and Ghana". */
final class PartyFinder {
  private static final int DEEP = 4;
  private static final Set<String> BELONGING = Set.of("of", "from", "between", "among", "by");
  private static final List<List<String>> MODIFIERS =
      List.of(List.of("nmod:poss"), List.of("amod", "compound"), List.of("appos"));

  private final Cast cast;
  private final Gazetteer places;

  PartyFinder(Cast cast, Gazetteer places) {
    this.cast = cast;
    this.places = places;
  }

  /**
   * Who stands at a word.
   *
   * @param whereToo whether a state that is only where something is counts
   */
  Party at(Clause clause, int word, boolean whereToo) {
    return at(clause, word, whereToo, 0);
  }

  private Party at(Clause clause, int word, boolean whereToo, int depth) {
    Party found = named(clause, word, whereToo);
    if (found.isEmpty() && depth < DEEP) {
      found = found.and(modifier(clause, word, whereToo, depth));
    }
    for (int owner : owners(clause, word)) {
      found = found.and(at(clause, owner, whereToo, depth + 1));
    }
    if (depth == 0) {
      found = fellow(clause, word).and(found);
    }
    for (int other : clause.grammar().children(word, "appos")) {
      Party apposed = named(clause, other, false);
      boolean same = found.isEmpty() || found.states().equals(apposed.states());
      if (same && !apposed.isEmpty() && !apposed.actors().isEmpty() && found.actors().isEmpty()) {
        found = apposed;
      }
    }
    for (int other : clause.grammar().children(word, "conj")) {
      if (!clause.token(other).isVerb() && depth < DEEP) {
        found = found.and(at(clause, other, whereToo, depth + 1));
      }
    }
    return found;
  }

  /** Those of whom a noun is, if they are several: "the ministers of Kenya and Ghana". */
  private static List<Integer> owners(Clause clause, int word) {
    return clause.grammar().children(word).stream()
        .filter(c -> clause.relation(c).startsWith("nmod"))
        .filter(c -> BELONGING.contains(clause.preposition(c)))
        .filter(c -> !clause.grammar().children(c, "conj").isEmpty())
        .toList();
  }

  private Party named(Clause clause, int word, boolean whereToo) {
    Optional<Mention> mention = cast.at(clause.sentence().index(), word);
    if (mention.isEmpty() && whereToo && clause.token(word).pos().startsWith("NNP")) {
      return places
          .find(name(clause, word))
          .filter(place -> place.country() != null)
          .map(place -> new Party(List.of(place.country()), List.of()))
          .orElse(Party.NONE);
    }
    if (mention.isEmpty() || (mention.get().kind() == MentionKind.PLACE && !whereToo)) {
      return Party.NONE;
    }
    Mention m = mention.get();
    if (m.head() != word && m.first() != m.last() && m.kind() != MentionKind.STATE) {
      Optional<String> inside = places.find(clause.token(word).word()).map(Place::country);
      if (inside.isPresent() && !clause.relation(word).equals("compound")) {
        return new Party(List.of(inside.get()), List.of());
      }
    }
    return new Party(states(clause, word, m), m.actor() == null ? List.of() : List.of(m.actor()));
  }

  /** The first of two nationalities that share a noun: "Kenyan" of "Kenyan and Ghanaian police". */
  private Party fellow(Clause clause, int word) {
    int sentence = clause.sentence().index();
    return cast.at(sentence, word)
        .filter(m -> m.kind() == MentionKind.GOVERNMENT && m.head() == word && m.first() < word)
        .flatMap(
            m ->
                clause.grammar().children(word, "amod", "compound").stream()
                    .filter(c -> c < m.first())
                    .filter(
                        c ->
                            clause.grammar().children(c, "conj").stream()
                                .anyMatch(o -> o >= m.first()))
                    .flatMap(c -> cast.at(sentence, c).stream())
                    .findFirst())
        .map(first -> new Party(first.states(), List.of()))
        .orElse(Party.NONE);
  }

  /** The states of a mention; "President Addo of Ghana" acts for Ghana. */
  private List<String> states(Clause clause, int word, Mention mention) {
    if (mention.kind() == MentionKind.GOVERNMENT && clause.token(word).pos().startsWith("NN")) {
      return members(clause, word).orElse(mention.states());
    }
    return mention.kind() != MentionKind.PERSON
        ? mention.states()
        : clause.grammar().children(word, "nmod").stream()
            .filter(c -> clause.preposition(c).equals("of"))
            .flatMap(c -> cast.at(clause.sentence().index(), c).stream())
            .filter(of -> of.kind() == MentionKind.STATE)
            .map(Mention::states)
            .findFirst()
            .orElse(mention.states());
  }

  /** Whose the members of a group are: "a delegation of Ghanaian lawmakers". */
  private Optional<List<String>> members(Clause clause, int word) {
    return clause.grammar().children(word, "nmod").stream()
        .filter(c -> clause.token(c).pos().equals("NNS"))
        .filter(c -> clause.preposition(c).equals("of"))
        .map(c -> at(clause, c, false, 1).states())
        .filter(states -> !states.isEmpty())
        .findFirst();
  }

  private static String name(Clause clause, int word) {
    StringBuilder name = new StringBuilder();
    for (int part : clause.grammar().children(word, "compound")) {
      name.append(clause.token(part).word()).append(' ');
    }
    return name.append(clause.token(word).word()).toString();
  }

  /** "Kenyan-born" says nothing of whom somebody acts for. */
  private static boolean onlyBorn(Clause clause, int word) {
    for (int next = word + 1;
        next <= word + 2 && next < clause.sentence().tokens().size();
        next++) {
      if (clause.token(next).word().equals("born")) {
        return true;
      }
    }
    return clause.token(word).word().endsWith("-born");
  }

  /** "its ambassador from Accra" is not of Accra. */
  private static boolean recalled(Clause clause, int word, int where) {
    return clause.preposition(where).equals("from")
        && !clause.grammar().children(word, "nmod:poss").isEmpty();
  }

  private Party modifier(Clause clause, int word, boolean whereToo, int depth) {
    for (List<String> relations : MODIFIERS) {
      Party found = Party.NONE;
      for (int child : clause.grammar().children(word, relations.toArray(String[]::new))) {
        if (onlyBorn(clause, child)) {
          continue;
        }
        found = found.and(at(clause, child, whereToo, depth + 1));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    Party found = Party.NONE;
    for (int child : clause.grammar().children(word)) {
      if (clause.relation(child).startsWith("nmod")
          && !recalled(clause, word, child)
          && (BELONGING.contains(clause.preposition(child)) || whereToo)) {
        found = found.and(at(clause, child, whereToo, depth + 1));
      }
    }
    return found;
  }
}
