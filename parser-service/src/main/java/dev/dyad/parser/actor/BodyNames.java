package dev.dyad.parser.actor;

import dev.dyad.parser.text.EntityTag;
import java.util.BitSet;
import java.util.Set;

/** How far names of bodies go on: "Ministry of Livestock, Fisheries and the Blue Economy". */
final class BodyNames {
  private final Reading reading;
  private final BitSet used;

  BodyNames(Reading reading, BitSet used) {
    this.reading = reading;
    this.used = used;
  }

  /** The last token of the name of the body that a phrase begins. */
  int end(Found found) {
    int last = found.last();
    boolean titled = Character.isUpperCase(reading.token(found.first()).word().charAt(0));
    String link = reading.word(last + 1);
    if (!titled
        || !WordList.NAMING.has(reading.word(last))
        || !(link.equals("of") || link.equals("for") || link.equals("on"))
        || !isTitled(last + 2)) {
      return last;
    }
    int end = last + 2;
    while (isTitled(end + 1) || (isJoint(end + 1) && isTitled(end + 2))) {
      end++;
    }
    return end;
  }

  private boolean isJoint(int i) {
    return Set.of("and", "of", "the", ",", "&", "-").contains(reading.word(i));
  }

  private boolean isTitled(int i) {
    if (i >= reading.size() || reading.name(i) != null || used.get(i)) {
      return false;
    }
    Found found = reading.found(i);
    return Character.isUpperCase(reading.token(i).word().charAt(0))
        && reading.pos(i).startsWith("N")
        && !NameWords.isCalendar(reading.word(i))
        && (found == null || found.code().isEmpty())
        && reading.token(i).entity() != EntityTag.PERSON;
  }
}
