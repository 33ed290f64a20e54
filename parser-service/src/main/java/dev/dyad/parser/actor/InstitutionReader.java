package dev.dyad.parser.actor;

import dev.dyad.parser.text.EntityTag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads companies, associations and parties that the lexicons do not know, by their names. */
final class InstitutionReader {
  private final Reading reading;
  private final BitSet used;

  InstitutionReader(Reading reading, BitSet used) {
    this.reading = reading;
    this.used = used;
  }

  List<Reference> read() {
    List<Reference> institutions = new ArrayList<>();
    int i = 0;
    while (i < reading.size()) {
      int last = end(i);
      if (last >= i && isInstitution(i, last)) {
        institutions.add(institution(i, last));
      }
      i = Math.max(i, last) + 1;
    }
    return institutions;
  }

  /** The last token of the name that begins at a token, one less if none does. */
  private int end(int first) {
    int i = first;
    while (i < reading.size()
        && reading.token(i).entity() == EntityTag.ORGANIZATION
        && !used.get(i)
        && reading.name(i) == null) {
      i++;
    }
    return i - 1;
  }

  /** A name in capitals of which no word but a state's stands in a lexicon. */
  private boolean isInstitution(int first, int last) {
    for (int i = first; i <= last; i++) {
      Found found = reading.found(i);
      boolean state = found != null && found.code().isPresent() && first < last;
      if (found != null && !state) {
        return false;
      }
    }
    return Character.isUpperCase(reading.token(first).word().charAt(0))
        && reading.pos(first).startsWith("NNP");
  }

  private Reference institution(int first, int last) {
    used.set(first, last + 1);
    List<String> states = new ArrayList<>();
    for (int i = first; i <= last && states.isEmpty(); i++) {
      Found found = reading.found(i);
      if (found != null) {
        found.code().ifPresent(states::add);
      }
    }
    String name = reading.text(first, last);
    return new Reference.Body(
        new Words(reading.sentence().index(), first, last, last),
        name,
        new Term.Body(name, List.of(), BodyKind.PRIVATE),
        states,
        List.of(),
        "");
  }
}
