package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** Of whom a text has spoken so far, for what refers back. */
final class Focus {
  private static final int NEAR = 3;
  private static final int FAR = 1;

  private final IntUnaryOperator paragraphs;
  private final List<Spoken> entries = new ArrayList<>();

  /**
   * Nothing spoken of yet.
   *
   * @param paragraphs the paragraph of a sentence
   */
  Focus(IntUnaryOperator paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Adds what comes next in the text. */
  void add(Spoken entry) {
    entries.add(entry);
  }

  /** The last person who meets a condition, one that acts before another of the same sentence. */
  Optional<Spoken> lastPerson(Predicate<Figure> wanted) {
    Spoken found = null;
    for (int i = entries.size() - 1; i >= 0; i--) {
      Spoken entry = entries.get(i);
      if (found != null && entry.words().sentence() < found.words().sentence()) {
        break;
      }
      if (entry.isPerson() && entry.figure() != null && wanted.test(entry.figure())) {
        if (found == null || entry.subject()) {
          found = entry;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** The state of who acted last, in this sentence or the ones right before it. */
  Optional<String> state(int sentence) {
    return actor(sentence).map(entry -> entry.states().getFirst());
  }

  /** Votes for the state of who acted last, more for the same paragraph than for another. */
  void vote(int sentence, Ballot ballot) {
    actor(sentence)
        .ifPresent(
            entry -> {
              boolean near =
                  paragraphs.applyAsInt(sentence)
                      == paragraphs.applyAsInt(entry.words().sentence());
              ballot.vote(entry.states().getFirst(), near ? NEAR : FAR);
            });
  }

  /** The state of who acts in a sentence. */
  Optional<String> stateIn(int sentence) {
    return actorIn(sentence).map(entry -> entry.states().getFirst());
  }

  private Optional<Spoken> actorIn(int sentence) {
    return entries.stream()
        .filter(e -> e.words().sentence() == sentence && e.part() == Spoken.Part.ACTIVE)
        .filter(e -> e.states().size() == 1)
        .filter(e -> !e.isAbroad())
        .findFirst();
  }

  private Optional<Spoken> actor(int sentence) {
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      Optional<Spoken> subject = actorIn(s);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The state of the last unnamed holder of an office: "the emir of Qatar" before Emir Tamim. */
  Optional<String> holder(Term.Office office, int sentence) {
    return entries.stream()
        .filter(e -> e.words().sentence() + 6 >= sentence)
        .filter(e -> e.office() != null && office.name().equals(e.office()))
        .filter(e -> e.figure() == null && e.states().size() == 1)
        .reduce((a, b) -> b)
        .map(e -> e.states().getFirst());
  }

  /** The state of the last body of a government in this sentence or the two before it. */
  Optional<String> body(int sentence) {
    return entries.stream()
        .filter(e -> e.words().sentence() + 2 >= sentence)
        .filter(e -> e.kind() == MentionKind.GOVERNMENT && e.states().size() == 1)
        .filter(e -> e.part() == Spoken.Part.ACTIVE)
        .reduce((a, b) -> b)
        .map(e -> e.states().getFirst());
  }

  /** The last people with different states, this many, in the order of their naming. */
  List<String> people(int number) {
    Set<String> states = new LinkedHashSet<>();
    for (int i = entries.size() - 1; i >= 0 && states.size() < number; i--) {
      Spoken entry = entries.get(i);
      if (entry.isPerson() || entry.kind() == MentionKind.OFFICE) {
        states.addAll(entry.states());
      }
    }
    return List.copyOf(states).reversed();
  }

  /** The states spoken of last, this many, in the order of their naming; fewer if there are. */
  List<String> states(int number) {
    Set<String> states = new LinkedHashSet<>();
    for (int i = entries.size() - 1; i >= 0 && states.size() < number; i--) {
      Spoken entry = entries.get(i);
      if (entry.kind() != MentionKind.PLACE) {
        for (int s = entry.states().size() - 1; s >= 0 && states.size() < number; s--) {
          states.add(entry.states().get(s));
        }
      }
    }
    return List.copyOf(states).reversed();
  }

  /** Two states in the order in which a sentence or else the text names them. */
  List<String> pair(int sentence, List<String> dyad) {
    List<String> here = order(in(sentence), dyad);
    return here.size() == 2 ? here : order(entries, dyad);
  }

  private static List<String> order(List<Spoken> spoken, List<String> dyad) {
    return spoken.stream()
        .flatMap(entry -> entry.states().stream())
        .filter(dyad::contains)
        .distinct()
        .toList();
  }

  /** Whether two sentences stand in one paragraph. */
  boolean areTogether(int sentence, int other) {
    return paragraphs.applyAsInt(sentence) == paragraphs.applyAsInt(other);
  }

  /** Everything of a sentence so far. */
  List<Spoken> in(int sentence) {
    return entries.stream().filter(entry -> entry.words().sentence() == sentence).toList();
  }
}
