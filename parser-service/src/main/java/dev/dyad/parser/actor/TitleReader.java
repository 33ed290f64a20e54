package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads an office with the words around it that say whose it is and where. */
final class TitleReader {
  /**
   * An office in its words.
   *
   * @param title what it says
   * @param first its first token, with the words before the office
   * @param head the token of the office's noun
   * @param last the last token of the office itself
   * @param complement the last token of what follows it: "of Kuwait", "to China"
   */
  record Read(Title title, int first, int head, int last, int complement) {}

  private static final Set<String> HOSTING = Set.of("to", "in", "at");
  private static final Set<String> SERVING = Set.of("at", "in", "with");
  private static final Set<String> OWNING = Set.of("of", "for", "to", "from");


  private final Reading reading;
  private final Localities localities;

  TitleReader(Reading reading, Localities localities) {
    this.reading = reading;
    this.localities = localities;
  }

  /**
   * Reads the office of a phrase.
   *
   * @param found the phrase
   * @param office its meaning
   * @param from the first token that is still free
   */
  Read read(Found found, Term.Office office, int from) {
    int start = Math.max(from, PhraseBorders.start(reading, found.first()));
    while (start < found.first() && reading.pos(start).equals("HYPH")) {
      start++;
    }
    boolean owned = reading.pos(start).equals("POS") && reading.name(start - 1) != null;
    int head = head(found);
    int complement = complement(found.last(), office);
    List<String> states = new ArrayList<>();
    List<String> hosts = new ArrayList<>();
    Title.@Nullable Employer employer = before(found, start, states);
    if (states.isEmpty()) {
      after(found.last() + 1, complement, office, states);
    }
    if (employer == null && office.group() == OfficeGroup.SPOKESPERSON) {
      employer = employer(found.last() + 1, complement);
    }
    hosts(found.last() + 1, complement, office, hosts);
    int text = textStart(start, found.first());
    Title title =
        new Title(
            office,
            states,
            isLocal(office) && states.isEmpty() ? local(start, found, complement) : List.of(),
            hosts,
            reading.text(text, complement),
            owner(owned ? start - 1 : start, found.first()),
            employer,
            isFormer(start, found));
    return new Read(title, owned ? start + 1 : start, head, found.last(), complement);
  }

  /** A diplomat in a town is of another state. */
  private static boolean isLocal(Term.Office office) {
    return office.group() != OfficeGroup.DIPLOMAT && office.group() != OfficeGroup.COUNTERPART;
  }

  /** The states of "Kherson governor", "governor of Kherson", "police chief in Kherson". */
  private List<String> local(int start, Found office, int complement) {
    List<String> before = localities.states(reading, start, office.first() - 1);
    if (!before.isEmpty()) {
      return before;
    }
    int last = complement;
    if (reading.word(complement + 1).equals("in") && complement + 2 < reading.size()) {
      last = PhraseBorders.end(reading, complement + 2);
    }
    return localities.states(reading, office.last() + 1, last);
  }

  private boolean isFormer(int start, Found office) {
    return reading.word(office.first()).startsWith("ex-")
        || IntStream.rangeClosed(start, office.first())
            .anyMatch(i -> WordList.FORMER.has(reading.word(i)));
  }

  /** Where the office's own words begin: past articles and the state that holds it. */
  private int textStart(int start, int office) {
    int text = start;
    while (text < office) {
      Found found = reading.found(text);
      if (found != null && found.code().isPresent() && found.last() < office) {
        text = found.last() + 1;
      } else if (PhraseBorders.isBeginning(reading, text) || reading.pos(text).equals("POS")) {
        text++;
      } else {
        break;
      }
    }
    return text;
  }

  private int head(Found found) {
    return IntStream.rangeClosed(found.first() + 1, found.last())
        .filter(i -> Set.of("of", "for", "d'affaires", "to").contains(reading.word(i)))
        .map(i -> i - 1)
        .findFirst()
        .orElse(found.last());
  }

  private String owner(int start, int end) {
    for (int i = start; i < end; i++) {
      NameRun name = reading.name(i);
      if (name != null) {
        return reading.text(name.first(), name.last());
      }
      if (reading.pos(i).equals("PRP$")) {
        return reading.word(i);
      }
    }
    return "";
  }

  /** Adds the states named before the office; the nearest one wins. Returns the body before it. */
  private Title.@Nullable Employer before(Found office, int start, List<String> states) {
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

  /** The body of "a spokesman for the foreign ministry". */
  private Title.@Nullable Employer employer(int first, int last) {
    for (int i = first; i <= last; i++) {
      Found found = reading.found(i);
      if (found != null && found.body().isPresent()) {
        return new Title.Employer(
            reading.text(found.first(), found.last()), found.body().orElseThrow());
      }
    }
    return null;
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

  private void after(int from, int to, Term.Office office, List<String> states) {
    if (from > to || !OWNING.contains(reading.word(from))) {
      return;
    }
    boolean diplomat = office.group() == OfficeGroup.DIPLOMAT;
    if (diplomat && HOSTING.contains(reading.word(from))) {
      return;
    }
    for (int i = from + 1; i <= to; i++) {
      String word = reading.word(i);
      if (!states.isEmpty() && !office.plural() && !word.equals("and")) {
        return;
      }
      if (diplomat && HOSTING.contains(word)) {
        return;
      }
      Found found = reading.found(i);
      if (found != null) {
        codes(found).stream().filter(code -> !states.contains(code)).forEach(states::add);
        i = found.last();
      }
    }
  }

  private void hosts(int from, int to, Term.Office office, List<String> hosts) {
    if (office.group() != OfficeGroup.DIPLOMAT) {
      return;
    }
    boolean hosting = false;
    for (int i = from; i <= to; i++) {
      hosting |= HOSTING.contains(reading.word(i));
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

  private int complement(int last, Term.Office office) {
    int end = last;
    boolean diplomat = office.group() == OfficeGroup.DIPLOMAT;
    while (true) {
      String word = reading.word(end + 1);
      boolean links =
          OWNING.contains(word) && (end == last || !word.equals("to") || diplomat)
              || (diplomat && HOSTING.contains(word))
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
    int i = OWNING.contains(reading.word(of)) && isTitled(of + 1) ? portfolio(of + 1) : end;
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
