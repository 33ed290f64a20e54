package dev.dyad.parser.actor;

import java.util.BitSet;

/** Reads the offices of a sentence in the words that no reference has taken yet. */
final class OfficeReader {
  private final Reading reading;
  private final TitleReader titles;
  private final BitSet used;

  OfficeReader(Reading reading, TitleReader titles, BitSet used) {
    this.reading = reading;
    this.titles = titles;
    this.used = used;
  }

  /** Reads the office of a phrase. */
  TitleReader.Read read(Found found) {
    Term.Office office = found.as(Term.Office.class).orElseThrow();
    return titles.read(found, office, used.previousSetBit(found.first()) + 1);
  }

  /** Whether a phrase is an office of one person. */
  static boolean isSingular(Found found) {
    return found.as(Term.Office.class).filter(office -> !office.plural()).isPresent();
  }

  /** Whether the office is the noun of its phrase and not before another one. */
  boolean isHead(Found found) {
    String next = reading.pos(found.last() + 1);
    if (!reading.pos(found.last()).startsWith("NN")) {
      return false;
    }
    boolean modifies =
        next.startsWith("NN") && !NameWords.isCalendar(reading.word(found.last() + 1));
    return !modifies && !next.equals("HYPH");
  }
}
