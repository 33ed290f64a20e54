package dev.dyad.parser.actor;

import dev.dyad.parser.text.EntityTag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Reads the states of one sentence and tells the state that acts from the place it is. */
final class StateReader {
  private static final Set<String> TOWARDS =
      Set.of("to", "from", "for", "into", "towards", "toward", "of");
  private static final int REACH = 6;

  private final Reading reading;
  private final BitSet used;
  private final List<Reference> states = new ArrayList<>();

  StateReader(Reading reading, BitSet used) {
    this.reading = reading;
    this.used = used;
  }

  List<Reference> read() {
    for (int i = 0; i < reading.size(); i++) {
      Found found = reading.found(i);
      if (found == null || found.first() != i) {
        continue;
      }
      if (!used.get(i) && reading.name(i) == null) {
        read(found);
      }
    }
    return states;
  }

  private void read(Found found) {
    for (Term term : found.terms()) {
      String code;
      MentionKind kind;
      switch (term) {
        case Term.StateName state -> {
          code = state.code();
          kind = stateKind(found);
        }
        case Term.Nationality nationality -> {
          code = nationality.code();
          kind = MentionKind.NATIONALITY;
        }
        case Term.Capital capital -> {
          code = capital.code();
          kind = capitalKind(found);
        }
        default -> {
          continue;
        }
      }
      int first = found.first();
      if (kind != MentionKind.NATIONALITY
          && reading.pos(first - 1).equals("DT")
          && !used.get(first - 1)) {
        first--;
      }
      used.set(first, found.last() + 1);
      Words words = new Words(reading.sentence().index(), first, found.last(), found.last());
      states.add(new Reference.State(words, code, kind));
      return;
    }
  }

  private MentionKind stateKind(Found found) {
    if (reading.pos(found.last() + 1).equals("POS")) {
      return MentionKind.STATE;
    }
    if (modifies(found)) {
      return MentionKind.NATIONALITY;
    }
    String before = preposition(found);
    return WordList.INSIDE.has(before) || qualifies(found) ? MentionKind.PLACE : MentionKind.STATE;
  }

  private MentionKind capitalKind(Found found) {
    if (reading.pos(found.last() + 1).equals("POS") || modifies(found)) {
      return MentionKind.METONYM;
    }
    String before = preposition(found);
    boolean goes = TOWARDS.contains(before) && moves(found.first());
    boolean reached = WordList.GOING.has(lemma(found.first() - 1));
    return WordList.INSIDE.has(before) || goes || reached || qualifies(found)
        ? MentionKind.PLACE
        : MentionKind.METONYM;
  }

  private boolean modifies(Found found) {
    String pos = reading.pos(found.last() + 1);
    return (pos.startsWith("NN")
            && !NameWords.isCalendar(reading.word(found.last() + 1))
            && reading.name(found.last() + 1) == null)
        || pos.equals("JJ") && reading.pos(found.last() + 2).startsWith("NN")
        || pos.equals("HYPH");
  }

  /** The preposition that governs a name, seen through "the", adjectives and coordination. */
  private String preposition(Found found) {
    int i = found.first() - 1;
    while (i >= 0) {
      String pos = reading.pos(i);
      Found other = reading.found(i);
      boolean joined =
          (reading.word(i).equals("and")
                  || reading.word(i).equals(",")
                  || reading.word(i).equals("or"))
              && isPlace(i - 1);
      if (pos.equals("DT") || pos.startsWith("JJ") || joined) {
        i--;
      } else if (other != null && isPlace(i) && i < found.first() - 1) {
        i = other.first() - 1;
      } else if (reading.token(i).entity() == EntityTag.LOCATION && i < found.first() - 1) {
        i--;
      } else {
        return reading.word(i);
      }
    }
    return "";
  }

  private boolean isPlace(int i) {
    Found found = reading.found(i);
    if (found != null) {
      return found.is(Term.StateName.class) || found.is(Term.Capital.class);
    }
    return i >= 0 && reading.token(i).entity() == EntityTag.LOCATION;
  }

  /** In "Vientiane, Laos," the state says where the town lies. */
  private boolean qualifies(Found found) {
    int comma = found.first() - 1;
    if (!reading.word(comma).equals(",") || comma < 1) {
      return false;
    }
    Found town = reading.found(comma - 1);
    boolean place =
        town == null
            ? reading.token(comma - 1).entity() == EntityTag.LOCATION
            : town.is(Term.Capital.class);
    String next = reading.word(found.last() + 1);
    return place && (next.equals(",") || next.equals(".") || next.isEmpty());
  }

  private boolean moves(int token) {
    for (int i = token - 1; i >= 0 && token - i <= REACH; i--) {
      if (WordList.MOTION.has(lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int i) {
    return i < 0 ? "" : reading.token(i).lemma().toLowerCase(java.util.Locale.ROOT);
  }
}
