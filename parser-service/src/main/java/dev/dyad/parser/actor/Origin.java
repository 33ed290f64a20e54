package dev.dyad.parser.actor;

import java.util.List;
import java.util.Set;

/** The state that stands with a name: "Luis Vega of Chile", "Chile's Luis Vega". */
final class Origin {
  private static final Set<String> SIDES = Set.of("side", "one", "delegation", "team", "part");
  private static final Set<String> FOR = Set.of("for", "on", "of", "from");
  private final Reading reading;

  Origin(Reading reading) {
    this.reading = reading;
  }

  /** The state of a name, none if none stands with it. */
  List<String> of(NameRun name) {
    List<String> behind = behind(name.last() + 1);
    return behind.isEmpty() ? before(Math.min(name.start(), name.first()) - 1) : behind;
  }

  /** "Luis Vega of Chile", "Luis Vega for the Chilean side". */
  private List<String> behind(int preposition) {
    if (!FOR.contains(reading.word(preposition))) {
      return List.of();
    }
    boolean article = PhraseBorders.isBeginning(reading, preposition + 1);
    Found found = reading.found(preposition + (article ? 2 : 1));
    if (found == null || found.is(Term.Organisation.class)) {
      return List.of();
    }
    String next = reading.word(found.last() + 1);
    boolean side = found.is(Term.Nationality.class) && article && SIDES.contains(next);
    boolean state =
        reading.word(preposition).equals("of")
            && (found.is(Term.StateName.class) || article && found.is(Term.Nationality.class))
            && !reading.pos(found.last() + 1).equals("POS")
            && !reading.pos(found.last() + 1).startsWith("N");
    return side || state ? found.code().map(List::of).orElse(List.of()) : List.of();
  }

  /** "Chile's Luis Vega". */
  private List<String> before(int possessive) {
    Found found = reading.found(possessive - 1);
    return reading.pos(possessive).equals("POS") && found != null
        ? found.code().map(List::of).orElse(List.of())
        : List.of();
  }
}
