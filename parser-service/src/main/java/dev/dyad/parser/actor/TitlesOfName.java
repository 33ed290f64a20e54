package dev.dyad.parser.actor;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The offices that stand before and behind a person's name. */
final class TitlesOfName {
  /** Tokens between a name and an office before it, with all that the office is of. */
  private static final int FARTHEST_OFFICE = 24;

  private static final int LONGEST_BRACKET = 6;

  private static final Set<String> CLOSERS =
      Set.of(",", ".", "", ";", ":", ")", "and", "—", "--", "?");

  private static final Set<String> CALLED = Set.of("called", "named");

  private final Reading reading;
  private final OfficeReader offices;
  private final BitSet used;

  TitlesOfName(Reading reading, OfficeReader offices, BitSet used) {
    this.reading = reading;
    this.offices = offices;
    this.used = used;
  }

  /** The office right before a name, or before a comma or its complement and a name. */
  TitleReader.@Nullable Read before(NameRun name) {
    int start = Math.min(name.start(), name.first());
    for (int i = start; i <= name.first(); i++) {
      Found found = reading.found(i);
      if (found != null && OfficeReader.isSingular(found) && !used.get(i)) {
        return offices.read(found);
      }
    }
    int before = beforeName(start);
    Found found = reading.found(before);
    if (found != null && OfficeReader.isSingular(found) && !used.get(before)) {
      return offices.read(mainOffice(found));
    }
    return titleAtDistance(start);
  }

  /** The token before a name, past an abbreviation in brackets and "called". */
  private int beforeName(int start) {
    int i = start - 1;
    if (CALLED.contains(reading.word(i))) {
      return i - 1;
    }
    return beforeBracket(i);
  }

  /** The token before an abbreviation in brackets, or the token itself. */
  private int beforeBracket(int token) {
    if (reading.word(token).equals(")")) {
      for (int open = token - 1; open > 0 && token - open < LONGEST_BRACKET; open--) {
        if (reading.word(open).equals("(")) {
          return open - 1;
        }
      }
    }
    return token;
  }

  /** Whether an office stands right before a name, but for brackets. */
  boolean adjoins(TitleReader.Read title, int first) {
    return title.last() >= beforeBracket(first - 1) && title.complement() == title.last();
  }

  /** Of "Finance Minister Senator" the first is the office. */
  private Found mainOffice(Found found) {
    Found before = reading.found(found.first() - 1);
    return before != null && OfficeReader.isSingular(before) && !used.get(before.first())
        ? before
        : found;
  }

  private TitleReader.@Nullable Read titleAtDistance(int start) {
    // A full stop in the middle of a sentence is a slip of the page.
    boolean comma = Set.of(",", ".").contains(reading.word(start - 1));
    int end = beforeBracket(comma ? start - 2 : start - 1);
    for (int i = end; i >= 0 && end - i < FARTHEST_OFFICE; i--) {
      Found found = reading.found(i);
      if (used.get(i) || reading.name(i) != null || reading.pos(i).startsWith("VB")) {
        return null;
      }
      if (found == null || !OfficeReader.isSingular(found)) {
        continue;
      }
      TitleReader.Read read = offices.read(mainOffice(found));
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
  TitleReader.@Nullable Read hostBefore(TitleReader.Read title) {
    int joint = title.first() - 1;
    if (!reading.word(joint).equals(",") && !reading.word(joint).equals("and")) {
      return null;
    }
    for (int i = joint - 1; i >= 0 && joint - i < FARTHEST_OFFICE; i--) {
      Found found = reading.found(i);
      if (used.get(i) || reading.name(i) != null || reading.pos(i).startsWith("VB")) {
        return null;
      }
      if (found != null && OfficeReader.isSingular(found)) {
        TitleReader.Read read = offices.read(found);
        boolean reaches = Math.max(read.last(), read.complement()) == joint - 1;
        return reaches && goesWith(read.title(), title.title()) ? read : null;
      }
    }
    return null;
  }

  /** A host, whoever is more than a former president, a president who chairs an organisation. */
  private static boolean goesWith(Title before, Title title) {
    boolean organisation =
        !before.states().isEmpty() && before.states().stream().noneMatch(title.states()::contains);
    return before.office().group() == OfficeGroup.COUNTERPART
        || isRank(title) && !isRank(before)
        || title.former() && organisation
        || organisation
            && title.office().group() == OfficeGroup.CHIEF
            && before.office().group() == OfficeGroup.OFFICIAL;
  }

  /** "The government's spokesman, Colonel …": a rank by itself, which is more than an office. */
  private static boolean isRank(Title title) {
    return title.office().group() == OfficeGroup.OFFICER
        && title.states().isEmpty()
        && title.employer() == null
        && title.text().indexOf(' ') < 0;
  }

  /** The office behind a name and a comma. */
  TitleReader.@Nullable Read after(NameRun name) {
    int next = name.last() + 1;
    next = skipBrackets(next);
    if (!reading.word(next).equals(",") && !reading.word(next).equals("(")) {
      return null;
    }
    if (reading.word(next + 1).equals("and")) {
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
      if (found == null || !OfficeReader.isSingular(found) || isFollowedByName(found)) {
        if (reading.word(i).equals(",")) {
          return null;
        }
        continue;
      }
      TitleReader.Read read = offices.read(found);
      boolean adjoins = read.first() <= next + 2;
      return adjoins && offices.isHead(found) && closes(read) ? read : null;
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

  private boolean isFollowedByName(Found found) {
    NameRun name = reading.name(found.last() + 1);
    if (name != null) {
      return true;
    }
    Found next = reading.found(found.last() + 1);
    return next != null
        && (next.is(Term.Honorific.class) || OfficeReader.isSingular(next))
        && reading.name(next.last() + 1) != null;
  }
}
