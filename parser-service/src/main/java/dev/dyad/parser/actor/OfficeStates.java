package dev.dyad.parser.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose an office is and where, by the words before and behind it. */
final class OfficeStates {
  private final Reading reading;

  OfficeStates(Reading reading) {
    this.reading = reading;
  }

  /** Adds the states named before the office; the nearest one wins. Returns the body before it. */
  Title.@Nullable Employer before(Found office, int start, List<String> states) {
    Title.@Nullable Employer employer = null;
    for (int i = office.first() - 1; i >= start; i--) {
      Found found = reading.found(i);
      if (found == null) {
        continue;
      }
      if (found.is(Term.Body.class) && !found.is(Term.Nationality.class)) {
        Term.Body body = found.as(Term.Body.class).orElseThrow();
        employer =
            employer == null
                ? new Title.Employer(reading.text(found.first(), found.last()), body)
                : employer;
        if (body.states().size() == 1) {
          states.addAll(body.states());
          return employer;
        }
      } else if (found.code().isPresent()) {
        states.add(found.code().get());
        addPartner(found, start, states);
        return employer;
      }
      i = found.first();
    }
    return employer;
  }

  /** In "Chinese and Pakistani foreign ministers" both states hold the office. */
  private void addPartner(Found found, int start, List<String> states) {
    int and = found.first() - 1;
    if (found.first() != start && !reading.word(and).equals("-")) {
      return;
    }
    String word = reading.word(and);
    Found other = reading.found(and - 1);
    if ((word.equals("and") || word.equals("-")) && other != null && other.code().isPresent()) {
      states.addFirst(other.code().get());
    }
  }

  /** The body of "a spokesman for the foreign ministry". */
  Title.@Nullable Employer employer(int first, int last) {
    for (int i = first; i <= last; i++) {
      Found found = reading.found(i);
      if (found != null && found.body().isPresent()) {
        return new Title.Employer(
            reading.text(found.first(), found.last()), found.body().orElseThrow());
      }
    }
    return null;
  }

  /** Adds the states of "of Kuwait". */
  void after(int from, int to, Term.Office office, List<String> states) {
    if (from > to || !Prepositions.OWNING.contains(reading.word(from))) {
      return;
    }
    boolean diplomat = office.group() == OfficeGroup.DIPLOMAT;
    if (diplomat && Prepositions.HOSTING.contains(reading.word(from))) {
      return;
    }
    for (int i = from + 1; i <= to; i++) {
      String word = reading.word(i);
      if (!states.isEmpty() && !office.plural() && !word.equals("and")) {
        return;
      }
      if (diplomat && Prepositions.HOSTING.contains(word)) {
        return;
      }
      Found found = reading.found(i);
      if (found != null) {
        codes(found).stream().filter(code -> !states.contains(code)).forEach(states::add);
        i = found.last();
      }
    }
  }

  /** Adds the states of "to China". */
  void hosts(int from, int to, Term.Office office, List<String> hosts) {
    if (office.group() != OfficeGroup.DIPLOMAT) {
      return;
    }
    boolean hosting = false;
    for (int i = from; i <= to; i++) {
      hosting |= Prepositions.HOSTING.contains(reading.word(i));
      Found found = reading.found(i);
      if (hosting && found != null) {
        found.code().ifPresent(hosts::add);
        i = found.last();
      }
    }
  }

  private static List<String> codes(Found found) {
    if (found.code().isPresent()) {
      return List.of(found.code().get());
    }
    return found
        .as(Term.Body.class)
        .map(Term.Body::states)
        .filter(states -> states.size() == 1)
        .orElse(List.of());
  }
}
