package dev.dyad.parser.actor;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far what follows an office belongs to it: "of Kuwait", "to China", "for Trade and Industry".
 */
final class OfficeComplement {
  private static final Set<String> SERVING = Set.of("at", "in", "with");

  private final Reading reading;

  OfficeComplement(Reading reading) {
    this.reading = reading;
  }

  /** The last token of what belongs to an office whose own last token is given. */
  int of(int last, Term.Office office) {
    int end = last;
    boolean diplomat = office.group() == OfficeGroup.DIPLOMAT;
    while (true) {
      String word = reading.word(end + 1);
      boolean links =
          Prepositions.OWNING.contains(word) && (end == last || !word.equals("to") || diplomat)
              || (diplomat && Prepositions.HOSTING.contains(word))
              || (end == last && SERVING.contains(word) && isBody(end + 2))
              || (end > last && word.equals("and") && joins(end + 1));
      int next = end + 2;
      if (!links || next >= reading.size() || !isNominal(next)) {
        return end;
      }
      int stop = PhraseBorders.end(reading, next);
      if (holdsOffice(next, stop) && !word.equals("to")) {
        return end;
      }
      end = isBody(next) ? afterList(afterAbbreviation(stop)) : afterAbbreviation(stop);
    }
  }

  /** The end of "Workers' Party (WP) Central Committee", whose name goes on after the bracket. */
  private int afterAbbreviation(int end) {
    boolean bracket = reading.word(end + 1).equals("(") && reading.word(end + 3).equals(")");
    int next = end + 4;
    boolean goesOn =
        bracket
            && next < reading.size()
            && Character.isUpperCase(reading.token(next).word().charAt(0))
            && isNominal(next);
    return goesOn ? PhraseBorders.end(reading, next) : end;
  }

  /** Whether the noun phrase that begins at a token names a body. */
  private boolean isBody(int from) {
    if (from >= reading.size()) {
      return false;
    }
    return IntStream.rangeClosed(from, PhraseBorders.end(reading, from))
        .mapToObj(reading::found)
        .anyMatch(found -> found != null && found.is(Term.Body.class));
  }

  /** The end of "of Energy, Water Resources and Irrigation". */
  private int afterList(int end) {
    int of = end + 1;
    int i =
        Prepositions.OWNING.contains(reading.word(of)) && isTitled(of + 1)
            ? portfolio(of + 1)
            : end;
    while (reading.word(i + 1).equals(",") && isTitled(i + 2)) {
      i = portfolio(i + 2);
      if (reading.word(i + 1).equals("and") && isTitled(i + 2)) {
        return portfolio(i + 2);
      }
    }
    return end;
  }

  private int portfolio(int from) {
    return PhraseBorders.end(reading, from);
  }

  private boolean isTitled(int i) {
    return i < reading.size()
        && Character.isUpperCase(reading.token(i).word().charAt(0))
        && isNominal(i);
  }

  private boolean joins(int and) {
    Found before = reading.found(and - 1);
    Found after = reading.found(and + 1);
    boolean states =
        before != null && after != null && before.code().isPresent() && after.code().isPresent();
    boolean capitals =
        Character.isUpperCase(reading.token(and - 1).word().charAt(0))
            && and + 1 < reading.size()
            && Character.isUpperCase(reading.token(and + 1).word().charAt(0))
            && reading.name(and + 1) == null
            && after == null;
    return states || capitals;
  }

  private boolean isNominal(int i) {
    return reading.name(i) == null
        && (PhraseBorders.isBeginning(reading, i)
            || reading.found(i) != null
            || reading.pos(i).startsWith("N")
            || reading.pos(i).startsWith("J"));
  }

  private boolean holdsOffice(int first, int last) {
    for (int i = first; i <= last; i++) {
      Found found = reading.found(i);
      if (found != null && found.is(Term.Office.class) && reading.name(found.last() + 1) != null) {
        return true;
      }
    }
    return false;
  }
}
