package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state that stands with a name: "Luis Vega of Chile", "Chile's Luis Vega", "Luis Vega of the
 * Chilean Senate", "Luis Vega, who heads a federation in Temuco".
 */
final class Origin {
  private static final Set<String> SIDES = Set.of("side", "one", "delegation", "team", "part");
  private static final Set<String> FOR = Set.of("for", "on", "of", "from");
  private static final Set<String> WITHIN = Set.of("of", "in", "at", "for");
  private final Reading reading;
  private final Localities localities;

  Origin(Reading reading, Localities localities) {
    this.reading = reading;
    this.localities = localities;
  }

  /** The state of a name, none if none stands with it. */
  List<String> of(NameRun name) {
    List<String> behind = behind(name.last() + 1);
    if (!behind.isEmpty()) {
      return behind;
    }
    List<String> before = before(Math.min(name.start(), name.first()) - 1);
    return before.isEmpty() ? leads(name.last() + 1) : before;
  }

  /** "Luis Vega of Chile", "of the Chilean Senate", "for the Chilean side". */
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
    boolean of = reading.word(preposition).equals("of");
    boolean state =
        of
            && (found.is(Term.StateName.class) || article && found.is(Term.Nationality.class))
            && !reading.pos(found.last() + 1).equals("POS")
            && !reading.pos(found.last() + 1).startsWith("N");
    if (side || state) {
      return found.code().map(List::of).orElse(List.of());
    }
    return of && article ? body(preposition + 2) : List.of();
  }

  /** The state of the body whose words begin at a token: "US National Security Council". */
  private List<String> body(int first) {
    Found owner = reading.found(first);
    if (owner == null) {
      return List.of();
    }
    Optional<String> code = owner.code();
    Found body = code.isPresent() ? reading.found(owner.last() + 1) : owner;
    if (body == null || body.body().isEmpty()) {
      return List.of();
    }
    return code.map(List::of).orElseGet(() -> sole(body.body().orElseThrow().states()));
  }

  private static List<String> sole(List<String> states) {
    return states.size() == 1 ? states : List.of();
  }

  /** "Chile's Luis Vega". */
  private List<String> before(int possessive) {
    Found found = reading.found(possessive - 1);
    return reading.pos(possessive).equals("POS") && found != null
        ? found.code().map(List::of).orElse(List.of())
        : List.of();
  }

  /** The state or the place of what somebody leads: ", who heads a federation in Temuco". */
  private List<String> leads(int comma) {
    int verb = comma + 2;
    if (!reading.word(comma).equals(",")
        || !reading.word(comma + 1).equals("who")
        || !WordList.LEADING.has(reading.lemma(verb))) {
      return List.of();
    }
    int end = phrase(verb + 1);
    for (int i = verb + 1; i <= end; i++) {
      Found found = reading.found(i);
      if (found != null && !found.is(Term.Organisation.class) && found.code().isPresent()) {
        return found.code().map(List::of).orElse(List.of());
      }
    }
    List<String> states = localities.states(reading, verb + 1, end);
    return states.isEmpty() ? states : List.of(states.getFirst());
  }

  /** The last token of a noun phrase with what it is of and in. */
  private int phrase(int first) {
    int end = PhraseBorders.end(reading, first);
    while (WITHIN.contains(reading.word(end + 1)) && end + 2 < reading.size()) {
      end = PhraseBorders.end(reading, end + 2);
    }
    return end;
  }
}
