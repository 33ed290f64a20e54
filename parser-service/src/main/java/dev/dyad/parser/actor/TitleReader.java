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

  private final Reading reading;
  private final Localities localities;
  private final OfficeComplement complements;
  private final OfficeStates around;

  TitleReader(Reading reading, Localities localities) {
    this.reading = reading;
    this.localities = localities;
    this.complements = new OfficeComplement(reading);
    this.around = new OfficeStates(reading);
  }

  /**
   * Reads the office of a phrase.
   *
   * @param found the phrase
   * @param office its meaning
   * @param from the first token that is still free
   */
  Read read(Found found, Term.Office office, int from) {
    int start = Math.max(from, start(found.first()));
    while (start < found.first() && reading.pos(start).equals("HYPH")) {
      start++;
    }
    boolean owned = reading.pos(start).equals("POS") && reading.name(start - 1) != null;
    int head = head(found);
    int complement = complements.of(found.last(), office);
    List<String> states = new ArrayList<>();
    List<String> hosts = new ArrayList<>();
    Title.@Nullable Employer employer = around.before(found, start, states);
    if (states.isEmpty()) {
      around.after(found.last() + 1, complement, office, states);
    }
    if (employer == null && isLocal(office)) {
      employer = around.employer(found.last() + 1, complement);
    }
    around.hosts(found.last() + 1, complement, office, hosts);
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
            isFormer(start, found),
            0);
    return new Read(title, owned ? start + 1 : start, head, found.last(), complement);
  }

  /** The first token before an office, past the abbreviation of a body: "Farm Board (FB) chief". */
  private int start(int office) {
    int start = PhraseBorders.start(reading, office);
    boolean bracket =
        start == office
            && reading.word(start - 1).equals(")")
            && reading.word(start - 3).equals("(");
    if (!bracket) {
      return start;
    }
    Found body = reading.found(start - 4);
    return body != null && (body.code().isPresent() || body.body().isPresent())
        ? PhraseBorders.start(reading, start - 4)
        : start;
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
      if (reading.pos(i).equals("POS") && WordList.LAND.has(reading.word(i - 1))) {
        return "its";
      }
    }
    return "";
  }
}
