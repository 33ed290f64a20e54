package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Reads the bodies and organisations of one sentence. */
final class BodyReader {

  private final Reading reading;
  private final BitSet used;
  private final Localities localities;
  private final List<Reference> bodies = new ArrayList<>();

  BodyReader(Reading reading, BitSet used, Localities localities) {
    this.reading = reading;
    this.localities = localities;
    this.used = used;
  }

  List<Reference> read() {
    for (int i = 0; i < reading.size(); i++) {
      Found found = reading.found(i);
      if (found == null || used.get(i) || found.first() != i) {
        continue;
      }
      if (!isNational(found)) {
        found.as(Term.Organisation.class).ifPresent(term -> organisation(found, term));
      }
      if (!used.get(i)) {
        found.body().ifPresent(term -> body(found, term));
      }
    }
    return bodies;
  }

  /** "The Kenya Red Cross": what bears an organisation's name behind a state's is that state's. */
  private boolean isNational(Found found) {
    Found before = reading.found(found.first() - 1);
    return found.body().isPresent()
        && before != null
        && (before.is(Term.Nationality.class) || before.is(Term.StateName.class));
  }

  private void organisation(Found found, Term.Organisation term) {
    int first = Math.max(free(found.first()), article(found.first()));
    Words words = words(first, found.last(), found.last());
    bodies.add(new Reference.Organisation(words, term.code(), term.name()));
  }

  private void body(Found found, Term.Body term) {
    if (reading.pos(found.first()).startsWith("VB")) {
      return;
    }
    int last = new BodyNames(reading, used).end(found);
    int first = found.first();
    int head = head(found.first(), last);
    List<String> states = new ArrayList<>();
    int start = Math.max(free(first), PhraseBorders.start(reading, first));
    int owner = owner(first, start, states);
    if (term.states().size() == 1 && !isOwned(first, owner, term)) {
      states.clear();
      states.addAll(term.states());
    }
    if (states.isEmpty()) {
      behind(last, term, states);
    }
    int nameFirst = owner < 0 ? named(first, start) : owner + 1;
    while (nameFirst < first && (reading.pos(nameFirst).equals("POS") || isSmall(nameFirst))) {
      nameFirst++;
    }
    String abbreviation = abbreviation(last);
    Words words = words(owner < 0 ? Math.max(start, article(nameFirst)) : start, last, head);
    List<String> local =
        states.isEmpty() && term.kind() != BodyKind.MISSION
            ? local(start, found.first(), last)
            : List.of();
    bodies.add(
        new Reference.Body(
            words, name(term, nameFirst, last, owner, start), term, states, local, abbreviation));
  }

  /** The states of "Sindh police", "the authorities in Arequipa". */
  private List<String> local(int start, int first, int last) {
    List<String> before = localities.states(reading, start, first - 1);
    return before.isEmpty() && reading.word(last + 1).equals("in") && last + 2 < reading.size()
        ? localities.states(reading, last + 2, PhraseBorders.end(reading, last + 2))
        : before;
  }

  /** The printed name; one of a single word with its owner, a mission's with its seat. */
  private String name(Term.Body term, int first, int last, int owner, int start) {
    int from = first;
    if (owner >= 0 && first == last) {
      from = start;
      while (from < owner && PhraseBorders.isBeginning(reading, from)) {
        from++;
      }
    }
    boolean seated = term.kind() == BodyKind.MISSION && reading.word(last + 1).equals("in");
    Found seat = seated ? reading.found(last + 2) : null;
    return reading.text(from, seat != null && seat.is(Term.Capital.class) ? seat.last() : last);
  }

  private boolean isSmall(int i) {
    return !Character.isUpperCase(reading.token(i).word().charAt(0));
  }

  /** The nearest state before the body in its phrase, which is taken into its words. */
  private int owner(int first, int start, List<String> states) {
    for (int i = first - 1; i >= start; i--) {
      Found found = reading.found(i);
      if (found != null && found.code().isPresent()) {
        if (states.isEmpty()) {
          states.add(found.code().get());
        }
        return found.last();
      }
      if (reading.name(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  private int named(int first, int start) {
    int i = first;
    while (i > start
        && Character.isUpperCase(reading.token(i - 1).word().charAt(0))
        && reading.pos(i - 1).startsWith("NNP")
        && reading.token(first).word().length() > 1
        && Character.isUpperCase(reading.token(first).word().charAt(0))) {
      i--;
    }
    return i;
  }

  /** "Peru's Congress" is Peru's, whoever else has a body of this name. */
  private boolean isOwned(int first, int owner, Term.Body term) {
    boolean adjoins =
        owner == first - 1 || owner == first - 2 && reading.pos(first - 1).equals("POS");
    return owner >= 0
        && adjoins
        && (term.kind() == BodyKind.GOVERNMENT || term.kind() == BodyKind.FORCE);
  }

  /** "of Kuwait" behind any body; "in Nairobi" behind one that is no mission. */
  private void behind(int last, Term.Body term, List<String> states) {
    String word = reading.word(last + 1);
    boolean lies = word.equals("in") && term.kind() != BodyKind.MISSION;
    if (!word.equals("of") && !lies) {
      return;
    }
    int next = last + 2;
    while (PhraseBorders.isBeginning(reading, next)) {
      next++;
    }
    Found found = reading.found(next);
    if (found != null) {
      found.code().ifPresent(states::add);
    }
  }

  private int head(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (Set.of("of", "for").contains(reading.word(i))) {
        return i - 1;
      }
    }
    return last;
  }

  private String abbreviation(int last) {
    boolean bracketed = reading.word(last + 1).equals("(") && reading.word(last + 3).equals(")");
    return bracketed ? reading.token(last + 2).word() : "";
  }

  private int article(int first) {
    return reading.pos(first - 1).equals("DT") ? first - 1 : first;
  }

  private int free(int token) {
    return used.previousSetBit(token) + 1;
  }

  private Words words(int first, int last, int head) {
    used.set(first, last + 1);
    return new Words(reading.sentence().index(), first, last, head);
  }
}
