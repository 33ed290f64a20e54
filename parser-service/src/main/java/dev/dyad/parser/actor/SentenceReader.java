package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the references of one sentence; none overlaps another. */
final class SentenceReader {
  /** Tokens between a name and an office before it, with all that the office is of. */
  private static final int FARTHEST_OFFICE = 24;

  private static final int LONGEST_BRACKET = 6;

  private static final Set<String> CLOSERS =
      Set.of(",", ".", "", ";", ":", ")", "and", "—", "--", "?");

  /** Before an office in the plural they make a group of it: "the two leaders". */
  private static final Set<String> NUMBERS = Set.of("two", "both", "three", "four");

  private static final Set<String> CALLED = Set.of("called", "named");

  private final Reading reading;
  private final int index;
  private final Localities localities;
  private final TitleReader titles;
  private final BitSet used = new BitSet();
  private final List<Reference> references = new ArrayList<>();

  SentenceReader(Reading reading, Localities localities) {
    this.reading = reading;
    this.index = reading.sentence().index();
    this.localities = localities;
    this.titles = new TitleReader(reading, localities);
  }

  /** The references, in order. */
  List<Reference> read() {
    readPeople();
    readOffices();
    references.addAll(new BodyReader(reading, used, localities).read());
    references.addAll(new InstitutionReader(reading, used).read());
    references.addAll(new StateReader(reading, used).read());
    references.addAll(new PronounReader(reading, used).read());
    references.sort((a, b) -> a.words().compareTo(b.words()));
    return references;
  }

  private void readPeople() {
    int i = 0;
    while (i < reading.size()) {
      NameRun name = reading.name(i);
      if (name == null) {
        i++;
        continue;
      }
      person(name);
      i = name.last() + 1;
    }
  }

  private void person(NameRun name) {
    int first = Math.min(name.start(), name.first());
    List<Title> held = new ArrayList<>();
    List<Words> apposed = new ArrayList<>();
    TitleReader.@Nullable Read before = titleBefore(name);
    if (before != null) {
      held.add(before.title());
      boolean adjoins = before.last() + 1 >= first && before.complement() == before.last();
      if (adjoins) {
        first = Math.min(first, before.first());
      } else {
        apposed.add(words(before.first(), end(before), before.head()));
      }
      TitleReader.@Nullable Read host = adjoins ? hostBefore(before) : null;
      if (host != null) {
        held.addFirst(host.title());
        apposed.add(words(host.first(), end(host), host.head()));
      }
    }
    TitleReader.@Nullable Read after = titleAfter(name);
    if (after != null) {
      held.add(after.title());
      apposed.add(words(after.first(), end(after), after.head()));
    }
    if (held.isEmpty()) {
      new SharedTitle(reading, titles).of(name).ifPresent(held::add);
    }
    first = Math.max(first, used.previousSetBit(name.first()) + 1);
    references.add(
        new Reference.Person(
            words(first, name.last(), name.last()),
            tokens(name),
            reading.text(name.first(), name.last()),
            name.gender(),
            located(held, name),
            apposed));
  }

  /** The titles of "King Philippe of the Belgians" with the state that stands behind the name. */
  private List<Title> located(List<Title> held, NameRun name) {
    int of = name.last() + 1;
    if (!reading.word(of).equals("of")
        || held.stream().anyMatch(title -> !title.states().isEmpty())) {
      return held;
    }
    int first = PhraseBorders.isBeginning(reading, of + 1) ? of + 2 : of + 1;
    Found found = reading.found(first);
    return found == null
        ? held
        : found
            .code()
            .map(state -> held.stream().map(title -> title.of(List.of(state))).toList())
            .orElse(held);
  }

  private List<String> tokens(NameRun name) {
    return reading.sentence().tokens().subList(name.first(), name.last() + 1).stream()
        .map(Token::word)
        .flatMap(word -> Arrays.stream(Spelling.fold(word).split("-")))
        .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0)))
        .toList();
  }

  /** A diplomat's post belongs to the words of the office: "ambassador to China". */
  private static int end(TitleReader.Read read) {
    return read.title().hosts().isEmpty() ? read.last() : read.complement();
  }

  private Words words(int first, int last, int head) {
    used.set(first, last + 1);
    return new Words(index, first, last, head);
  }

  /** The office right before a name, or before a comma or its complement and a name. */
  private TitleReader.@Nullable Read titleBefore(NameRun name) {
    int start = Math.min(name.start(), name.first());
    for (int i = start; i <= name.first(); i++) {
      Found found = reading.found(i);
      if (found != null && isSingular(found) && !used.get(i)) {
        return read(found);
      }
    }
    int before = beforeName(start);
    Found found = reading.found(before);
    if (found != null && isSingular(found) && !used.get(before)) {
      return read(mainOffice(found));
    }
    return titleAtDistance(start);
  }

  /** The token before a name, past an abbreviation in brackets and "called". */
  private int beforeName(int start) {
    int i = start - 1;
    if (CALLED.contains(reading.word(i))) {
      return i - 1;
    }
    if (reading.word(i).equals(")")) {
      for (int open = i - 1; open > 0 && i - open < LONGEST_BRACKET; open--) {
        if (reading.word(open).equals("(")) {
          return open - 1;
        }
      }
    }
    return i;
  }

  /** Of "Finance Minister Senator" the first is the office. */
  private Found mainOffice(Found found) {
    Found before = reading.found(found.first() - 1);
    return before != null && isSingular(before) && !used.get(before.first()) ? before : found;
  }

  private TitleReader.@Nullable Read titleAtDistance(int start) {
    // A full stop in the middle of a sentence is a slip of the page.
    boolean comma = Set.of(",", ".").contains(reading.word(start - 1));
    int end = comma ? start - 2 : start - 1;
    for (int i = end; i >= 0 && end - i < FARTHEST_OFFICE; i--) {
      Found found = reading.found(i);
      if (used.get(i) || reading.name(i) != null || reading.pos(i).startsWith("VB")) {
        return null;
      }
      if (found == null || !isSingular(found)) {
        continue;
      }
      TitleReader.Read read = read(mainOffice(found));
      boolean reaches = read.complement() == end;
      boolean apposes = reading.word(read.first() - 1).equals(",") && comma && hasNameBefore(read);
      return reaches && !apposes ? read : null;
    }
    return null;
  }

  private boolean hasNameBefore(TitleReader.Read read) {
    return reading.name(read.first() - 2) != null;
  }

  /** "His South African host, President …", "UN envoy and former president …": the one before. */
  private TitleReader.@Nullable Read hostBefore(TitleReader.Read title) {
    int joint = title.first() - 1;
    if (!reading.word(joint).equals(",") && !reading.word(joint).equals("and")) {
      return null;
    }
    for (int i = joint - 1; i >= 0 && joint - i < FARTHEST_OFFICE; i--) {
      Found found = reading.found(i);
      if (used.get(i) || reading.name(i) != null || reading.pos(i).startsWith("VB")) {
        return null;
      }
      if (found != null && isSingular(found)) {
        TitleReader.Read read = read(found);
        boolean reaches = Math.max(read.last(), read.complement()) == joint - 1;
        return reaches && goesWith(read.title(), title.title()) ? read : null;
      }
    }
    return null;
  }

  /** A host, or whoever is more than a former president. */
  private static boolean goesWith(Title before, Title title) {
    boolean organisation =
        !before.states().isEmpty() && before.states().stream().noneMatch(title.states()::contains);
    return before.office().group() == OfficeGroup.COUNTERPART
        || title.former() && organisation
        || organisation && title.office().group() == OfficeGroup.CHIEF && isChair(before);
  }

  /** A state's president or premier chairs an organisation in its turn. */
  private static boolean isChair(Title title) {
    return title.office().group() == OfficeGroup.OFFICIAL;
  }

  private TitleReader.@Nullable Read titleAfter(NameRun name) {
    int next = name.last() + 1;
    next = skipBrackets(next);
    if (!reading.word(next).equals(",") && !reading.word(next).equals("(")) {
      return null;
    }
    int limit = Math.min(reading.size(), next + 12);
    for (int i = next + 1; i < limit; i++) {
      NameRun other = reading.name(i);
      if (other != null && !reading.pos(other.last() + 1).equals("POS")) {
        return null;
      }
      if (reading.pos(i).startsWith("VB") && reading.found(i) == null && i > next + 1) {
        return null;
      }
      Found found = reading.found(i);
      if (found == null || !isSingular(found) || isFollowedByName(found)) {
        if (reading.word(i).equals(",")) {
          return null;
        }
        continue;
      }
      TitleReader.Read read = read(found);
      boolean adjoins = read.first() <= next + 2;
      return adjoins && isHead(found) && closes(read) ? read : null;
    }
    return null;
  }

  private boolean closes(TitleReader.Read read) {
    String word = reading.word(read.complement() + 1);
    return CLOSERS.contains(word)
        || !reading.pos(read.complement() + 1).startsWith("VB")
        || !reading.pos(read.first()).equals("DT");
  }

  private int skipBrackets(int i) {
    if (!reading.word(i).equals("(") && !reading.pos(i).equals("-LRB-")) {
      return i;
    }
    int close = i;
    while (close < reading.size() && !reading.word(close).equals(")") && close < i + 6) {
      close++;
    }
    return reading.word(close).equals(")") ? close + 1 : i;
  }

  private void readOffices() {
    for (int i = 0; i < reading.size(); i++) {
      Found found = reading.found(i);
      if (found == null || used.get(i) || found.first() != i || !isOffice(found)) {
        continue;
      }
      if (found.is(Term.Several.class) && NUMBERS.contains(reading.word(i - 1))) {
        continue;
      }
      if (isHead(found)) {
        TitleReader.Read read = read(found);
        references.add(
            new Reference.Official(words(read.first(), end(read), read.head()), read.title()));
      }
    }
  }

  private TitleReader.Read read(Found found) {
    Term.Office office = found.as(Term.Office.class).orElseThrow();
    return titles.read(found, office, used.previousSetBit(found.first()) + 1);
  }

  private static boolean isOffice(Found found) {
    return found.is(Term.Office.class);
  }

  private static boolean isSingular(Found found) {
    return found.as(Term.Office.class).filter(office -> !office.plural()).isPresent();
  }

  private boolean isFollowedByName(Found found) {
    NameRun name = reading.name(found.last() + 1);
    if (name != null) {
      return true;
    }
    Found next = reading.found(found.last() + 1);
    return next != null
        && (next.is(Term.Honorific.class) || isSingular(next))
        && reading.name(next.last() + 1) != null;
  }

  /** Whether the office is the noun of its phrase and not before another one. */
  private boolean isHead(Found found) {
    String next = reading.pos(found.last() + 1);
    if (!reading.pos(found.last()).startsWith("NN")) {
      return false;
    }
    boolean modifies =
        next.startsWith("NN") && !NameFinder.isCalendar(reading.word(found.last() + 1));
    return !modifies && !next.equals("HYPH");
  }
}
