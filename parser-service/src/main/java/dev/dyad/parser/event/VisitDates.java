package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates what happens in the course of a visit or a meeting by the days of that one: "the accord is
 * to be signed during her visit", "spoke on the sidelines of the summit".
 */
final class VisitDates {
  /** How many sentences behind a visit its programme is told, at most. */
  private static final int NEAR = 4;

  private final List<Candidate> candidates;
  private final AnalyzedText text;
  private final WordClasses words;
  private final Set<String> visits;
  private final Set<String> talks;
  private final Set<String> courses;

  VisitDates(List<Candidate> candidates, AnalyzedText text, WordClasses words) {
    this.candidates =
        candidates.stream()
            .filter(c -> c.type() == EventType.CONSULT && c.dating().own())
            .filter(c -> c.dating().date() != null)
            .toList();
    this.text = text;
    this.words = words;
    this.visits = words.get("@visit");
    this.talks = words.get("@talks");
    this.courses = words.get("@course");
  }

  /** The days of the visit or meeting that something is told to be part of. */
  Optional<Dating> of(Candidate part) {
    Clause clause = new Clause(text.sentences().get(part.sentence()), words);
    int verb =
        clause.token(part.trigger()).isVerb()
            ? part.trigger()
            : clause.governor(part.trigger()).orElse(part.trigger());
    return clause.grammar().children(verb, "obl", "nmod").stream()
        .filter(noun -> noun != part.trigger())
        .flatMap(noun -> host(clause, noun, part).stream())
        .findFirst()
        .or(() -> alongside(part));
  }

  /** "She will be in Accra on Monday. She is to meet the president": on that visit. */
  private Optional<Dating> alongside(Candidate part) {
    if (part.status() != Status.PLANNED || (part.mode() != Mode.MEET && part.mode() != Mode.SIGN)) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(c -> c.mode() == Mode.VISIT && c.status() == Status.PLANNED)
        .filter(c -> c.states().equals(part.states()))
        .filter(c -> c.sentence() <= part.sentence() && c.sentence() >= part.sentence() - NEAR)
        .findFirst()
        .map(c -> days(c).loose());
  }

  private Optional<Dating> host(Clause clause, int noun, Candidate part) {
    if (clause.preposition(noun).equals("during")) {
      return named(clause.lemma(noun), part);
    }
    return courses.contains(clause.lemma(noun))
        ? clause.prepositional(noun, "of").stream()
            .flatMap(of -> named(clause.lemma(of), part).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The nearest visit or meeting of one of the states that has come as far. */
  private Optional<Dating> named(String noun, Candidate part) {
    boolean visit = visits.contains(noun);
    if (!visit && !talks.contains(noun)) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(c -> (c.mode() == Mode.VISIT) == visit && isAsFar(c, part))
        .filter(c -> !Collections.disjoint(c.states(), part.states()))
        .min(Comparator.comparingInt(c -> Math.abs(c.sentence() - part.sentence())))
        .map(c -> days(c).loose());
  }

  private static boolean isAsFar(Candidate host, Candidate part) {
    return (host.status() == Status.PLANNED) == (part.status() == Status.PLANNED);
  }

  private Dating days(Candidate host) {
    return new Story(
            candidates.stream()
                .filter(c -> c.mode() == host.mode() && c.states().equals(host.states()))
                .filter(c -> isAsFar(c, host))
                .toList())
        .dating();
  }
}
