package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the dateline of a story: at the head of a paragraph, or among the credits above. */
final class StoryDateline {
  /** How many paragraphs before the dateline may be summary. */
  private static final int SUMMARY = 4;

  /** How many lines above the story may hold its dateline. */
  private static final int ABOVE = 6;

  /** A line of more words above the story is its headline or its deck. */
  private static final int LABEL_WORDS = 4;

  private static final Pattern BARS =
      Pattern.compile("\\s[|●•·–—-]+(?:\\s|$)|[|●•]|^[|●•·–—-]+\\s");

  private final DatelineReader datelines;
  private final Outlets outlets;

  StoryDateline(DatelineReader datelines, Outlets outlets) {
    this.datelines = datelines;
    this.outlets = outlets;
  }

  /**
   * A dateline and where it stands.
   *
   * @param line index of the line that holds it
   */
  record Found(int line, ReadDateline dateline) {}

  /** The dateline at the head of one of the first paragraphs. */
  Optional<Found> inside(List<PageLine> lines, LineKind[] kinds, int start, int end) {
    int seen = 0;
    for (int i = start; i < end && seen < SUMMARY; i++) {
      Optional<ReadDateline> read = at(lines, kinds, i);
      if (read.isPresent()) {
        return Optional.of(new Found(i, read.get()));
      }
      seen += kinds[i] == LineKind.PROSE ? 1 : 0;
    }
    return Optional.empty();
  }

  /** The dateline that a line begins with, if the line may belong to a story. */
  Optional<ReadDateline> at(List<PageLine> lines, LineKind[] kinds, int i) {
    boolean story = kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SHORT;
    return story ? datelines.atHeadOf(lines.get(i).text()) : Optional.empty();
  }

  /** The dateline in the lines right above the story. */
  Optional<Found> above(
      List<PageLine> lines, LineKind[] kinds, int start, List<PublicationLine> dated) {
    for (int i = start - 1; i > 0 && i >= start - ABOVE; i--) {
      PageLine line = lines.get(i);
      Optional<ReadDateline> read =
          kinds[i + 1] == LineKind.CAPTION
              ? Optional.empty()
              : datelines.alone(withoutOutlet(line.text()));
      if (read.isEmpty() && (kinds[i] == LineKind.CREDIT || isSigned(lines, kinds, i))) {
        read = amongCredits(line, dated);
      }
      if (read.isPresent()) {
        return Optional.of(new Found(i, read.get()));
      }
      boolean other =
          kinds[i] == LineKind.OTHER && line.words() > LABEL_WORDS && !isRepeated(lines, i);
      boolean prose = kinds[i] == LineKind.PROSE && line.words() > StoryStart.SUMMARY_WORDS;
      if (other || prose) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The place of "Hindustan Times, New Delhi". */
  private String withoutOutlet(String line) {
    int comma = line.indexOf(", ");
    return comma > 0 && outlets.knows(line.substring(0, comma)) ? line.substring(comma + 2) : line;
  }

  /** Whether a line is the headline once more. */
  private static boolean isRepeated(List<PageLine> lines, int i) {
    String text = lines.get(i).text();
    return lines.subList(0, i).stream().anyMatch(line -> line.text().equals(text));
  }

  /** "Ann Lee | Ankara" above a date. */
  private static boolean isSigned(List<PageLine> lines, LineKind[] kinds, int i) {
    String[] parts = BARS.split(lines.get(i).text());
    return kinds[i + 1] == LineKind.CREDIT
        && parts.length == 2
        && parts[0].indexOf(' ') > 0
        && Prose.small(lines.get(i).text()) == 0;
  }

  /** "By Ann Lee | ANKARA", "ANKARA May 3, 2024 - 10:26 am", "May 3, 2024 - Ankara". */
  private Optional<ReadDateline> amongCredits(PageLine line, List<PublicationLine> dated) {
    List<String> rest = new ArrayList<>();
    int from = 0;
    for (PublicationLine credit : dated) {
      if (credit.line() == line.index() && credit.time().start() >= from) {
        rest.add(line.text().substring(from, credit.time().start()));
        from = Math.min(credit.time().end(), line.text().length());
      }
    }
    String tail = line.text().substring(from);
    boolean cut = !rest.isEmpty();
    rest.add(tail);
    for (String text : rest) {
      String[] parts = BARS.split(text);
      for (String part : parts) {
        String place = part.strip();
        boolean apart = cut || parts.length > 1;
        if (apart && !place.startsWith("(") && !place.endsWith(":")) {
          Optional<ReadDateline> read = datelines.alone(place).filter(ReadDateline::certain);
          if (read.isPresent()) {
            return read;
          }
        }
      }
    }
    return Optional.empty();
  }
}
