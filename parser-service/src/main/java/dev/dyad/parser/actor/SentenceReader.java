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

  /** Before an office in the plural they make a group of it: "the two leaders". */
  private static final Set<String> NUMBERS = Set.of("two", "both", "three", "four");

  private final Reading reading;
  private final int index;
  private final Localities localities;
  private final TitleReader titles;
  private final OfficeReader offices;
  private final TitlesOfName around;
  private final BitSet used = new BitSet();
  private final List<Reference> references = new ArrayList<>();

  SentenceReader(Reading reading, Localities localities) {
    this.reading = reading;
    this.index = reading.sentence().index();
    this.localities = localities;
    this.titles = new TitleReader(reading, localities);
    this.offices = new OfficeReader(reading, titles, used);
    this.around = new TitlesOfName(reading, offices, used);
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
    TitleReader.@Nullable Read before = around.before(name);
    if (before != null) {
      held.add(before.title());
      boolean adjoins = around.adjoins(before, first);
      if (adjoins) {
        first = Math.min(first, before.first());
      } else {
        apposed.add(words(before.first(), end(before), before.head()));
      }
      TitleReader.@Nullable Read host = adjoins ? around.hostBefore(before) : null;
      if (host != null) {
        held.addFirst(host.title());
        apposed.add(words(host.first(), end(host), host.head()));
      }
    }
    TitleReader.@Nullable Read after = around.after(name);
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
            held,
            apposed,
            new Origin(reading, localities).of(name)));
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

  private void readOffices() {
    for (int i = 0; i < reading.size(); i++) {
      Found found = reading.found(i);
      if (found == null || used.get(i) || found.first() != i || !isOffice(found)) {
        continue;
      }
      if (found.is(Term.Several.class) && NUMBERS.contains(reading.word(i - 1))) {
        continue;
      }
      if (offices.isHead(found)) {
        TitleReader.Read read = offices.read(found);
        references.add(
            new Reference.Official(words(read.first(), end(read), read.head()), read.title()));
      }
    }
  }

  private static boolean isOffice(Found found) {
    return found.is(Term.Office.class);
  }
}
