package dev.dyad.parser.actor;

import dev.dyad.contract.article.ActorKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The people of an article: which names are of one person. */
final class Roster {
  private final List<Figure> people = new ArrayList<>();
  private final Map<Reference.Person, Figure> byReference = new IdentityHashMap<>();

  /** Brings together the names of an article, given in order. */
  Roster(List<Reference.Person> named) {
    for (Reference.Person person : named) {
      if (person.name().size() > 1) {
        enlist(person);
      }
    }
    for (Reference.Person person : named) {
      if (person.name().size() <= 1) {
        enlist(person);
      }
    }
  }

  private void enlist(Reference.Person person) {
    Figure figure =
        people.stream()
            .filter(other -> isSame(other, person))
            .min((a, b) -> Integer.compare(distance(a, person), distance(b, person)))
            .orElse(null);
    if (figure == null) {
      figure = new Figure(ActorKind.PERSON, person.text(), person.name());
      people.add(figure);
    }
    figure.name(person);
    figure.seen(person.words());
    byReference.put(person, figure);
  }

  /** The person whom a reference names. */
  Figure of(Reference.Person person) {
    Figure figure = byReference.get(person);
    if (figure == null) {
      throw new IllegalArgumentException("Not of this roster: " + person.text());
    }
    return figure;
  }

  /** Everyone, in no order. */
  List<Figure> people() {
    return people;
  }

  /** The nearest earlier naming counts as near, a later one as far; a family name as nearest. */
  private static int distance(Figure figure, Reference.Person person) {
    List<String> tokens = figure.tokens();
    List<String> name = person.name();
    boolean outer =
        tokens.getFirst().equals(name.getFirst()) || tokens.getLast().equals(name.getLast());
    int best = Integer.MAX_VALUE / 2;
    for (Words seen : figure.named()) {
      int gap =
          person.words().compareTo(seen) >= 0
              ? person.words().sentence() - seen.sentence()
              : 50 + seen.sentence() - person.words().sentence();
      best = Math.min(best, gap);
    }
    return best + (outer ? 0 : 100);
  }

  private static boolean isSame(Figure figure, Reference.Person person) {
    List<String> shorter = figure.tokens();
    List<String> longer = person.name();
    if (shorter.size() > longer.size()) {
      shorter = person.name();
      longer = figure.tokens();
    }
    if (!figure.gender().agrees(person.gender())) {
      return false;
    }
    if (shorter.isEmpty() || !new HashSet<>(longer).containsAll(shorter)) {
      return false;
    }
    return shorter.size() > 1
        || longer.getFirst().equals(shorter.getFirst())
        || longer.getLast().equals(shorter.getFirst())
        || longer.size() > 2;
  }
}
