package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the lines that say when an article was published, and the time that they mean. */
final class PublicationLines {
  /** Longer lines are running text. */
  private static final int LONGEST = 220;

  /** So many words beside date, time and label still make a publication line. */
  private static final int MOST_OTHER_WORDS = 9;

  private static final int MOST_CREDIT_WORDS = 22;

  /** The share of words in small letters that a byline has at most. */
  private static final double NAMES = 0.5;

  /** Offsets of the United States, in seconds: summer time in New York and Hawaii. */
  private static final int EASTERNMOST = -4 * 3600;

  private static final int WESTERNMOST = -10 * 3600;

  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)\\b(?:published|updated?|last|modified|posted|first|on|at|by|date|time|mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

  /** "First published 08:11". */
  private static final Pattern HOUR =
      Pattern.compile("(?i)((?:first )?(?:published|posted)(?: at)?:?) (\\d{1,2}[:.]\\d{2}.{0,6})");

  /** "18 JUN, 15:40". */
  private static final Pattern DAY_AND_HOUR =
      Pattern.compile(
          "(\\d{1,2} " + Months.NAME + "),? (\\d{1,2}:\\d{2}.{0,6})", Pattern.CASE_INSENSITIVE);

  private final PrintedTimes times;
  private final Furniture furniture;

  PublicationLines(PrintedTimes times, Furniture furniture) {
    this.times = times;
    this.furniture = furniture;
  }

  /** Every printed time of a page's lines that may be one of publication. */
  List<PublicationLine> in(List<PageLine> lines) {
    return in(lines, List.of());
  }

  /**
   * Every printed time of a page's lines that may be one of publication.
   *
   * @param hints days that the page gives for itself elsewhere, as in its address
   */
  List<PublicationLine> in(List<PageLine> lines, List<LocalDate> hints) {
    List<PublicationLine> found = new ArrayList<>();
    for (PageLine line : lines) {
      if (line.text().length() <= LONGEST
          && furniture.kind(line).filter(kind -> kind == FurnitureKind.CAPTION).isEmpty()) {
        read(line, lines, hints, found);
      }
    }
    return found;
  }

  /** The day that a dateline opens with, where no other is printed: "May 3, 2024 (OSLO) –". */
  Optional<PublicationTime> opening(List<PageLine> lines, int datelineLine) {
    return datelineLine < 0
        ? Optional.empty()
        : times.in(lines.get(datelineLine).text()).stream()
            .filter(time -> time.start() == 0)
            .findFirst()
            .map(PrintedTime::published);
  }

  private void read(
      PageLine line, List<PageLine> lines, List<LocalDate> hints, List<PublicationLine> found) {
    List<PrintedTime> printed =
        times.in(withYear(line, lines, hints)).stream()
            .map(time -> time.within(line.text().length()))
            .toList();
    if (printed.isEmpty() || otherWords(line.text(), printed) > mostOtherWords(line, printed)) {
      return;
    }
    int from = 0;
    for (PrintedTime time : printed) {
      PublicationLine.Label label =
          PublicationLine.Label.in(line.text().substring(from, time.start()));
      if (from == 0
          && label == PublicationLine.Label.NONE
          && time.start() < 12
          && line.index() > 0) {
        PageLine above = lines.get(line.index() - 1);
        label = above.words() <= 4 ? PublicationLine.Label.in(above.text()) : label;
      }
      from = time.end();
      boolean last = time == printed.getLast() && line.text().length() - time.end() <= 2;
      PrintedTime whole =
          last && line.index() + 1 < lines.size()
              ? times.withTimeOf(time, lines.get(line.index() + 1).text())
              : time;
      found.add(new PublicationLine(line.index(), label, whole));
    }
  }

  /**
   * A line of day and hour alone, with the year that the line below it prints with its change or
   * that the page has elsewhere; a line of the hour of publication, with the day of the line above.
   */
  private String withYear(PageLine line, List<PageLine> lines, List<LocalDate> hints) {
    Matcher hour = HOUR.matcher(line.text());
    if (hour.matches() && line.index() > 0) {
      return times.in(lines.get(line.index() - 1).text()).stream()
          .findFirst()
          .map(time -> hour.group(1) + " " + time.date() + " " + hour.group(2))
          .orElse(line.text());
    }
    Matcher day = DAY_AND_HOUR.matcher(line.text());
    if (!day.matches() || line.index() + 1 >= lines.size()) {
      return line.text();
    }
    String below = lines.get(line.index() + 1).text();
    Stream<LocalDate> changed =
        PublicationLine.Label.in(below) == PublicationLine.Label.UPDATED
            ? times.in(below).stream().map(PrintedTime::date)
            : Stream.of();
    return Stream.concat(changed, hints.stream())
        .findFirst()
        .map(known -> day.group(1) + " " + known.getYear() + ", " + day.group(2))
        .orElse(line.text());
  }

  /** A byline of several people may stand before the label of a date. */
  private static int mostOtherWords(PageLine line, List<PrintedTime> printed) {
    String before = line.text().substring(0, printed.getFirst().start());
    boolean credits =
        PublicationLine.Label.in(before) != PublicationLine.Label.NONE
            && before.indexOf('|') > 0
            && Prose.small(before) < NAMES;
    return credits ? MOST_CREDIT_WORDS : MOST_OTHER_WORDS;
  }

  private static int otherWords(String text, List<PrintedTime> printed) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (PrintedTime time : printed) {
      rest.append(text, from, time.start()).append(' ');
      from = time.end();
    }
    rest.append(text.substring(from));
    String bare = LABELS.matcher(rest).replaceAll(" ");
    return PageLine.of(0, 0, bare).words();
  }

  /**
   * The time of publication among those of a page.
   *
   * @param head the line where the story begins
   * @param tail the line after which it is over
   * @param hints other days that the page gives for itself, as in its address
   */
  static Optional<PrintedTime> choose(
      List<PublicationLine> found, int head, int tail, List<LocalDate> hints) {
    List<LocalDate> days = new ArrayList<>(hints);
    found.stream()
        .map(PublicationLine::time)
        .filter(time -> time.otherReading() == null)
        .forEach(time -> days.add(time.date()));
    return found.stream()
        .filter(line -> line.line() < head || line.line() > tail)
        .max(
            Comparator.comparingDouble((PublicationLine line) -> score(line, head, hints))
                .thenComparing(line -> line.line() < head ? line.line() : -line.line()))
        .map(PublicationLine::time)
        .map(time -> isOtherWay(time, days) ? time.otherWay() : time);
  }

  /** Whether a date in figures has its month first: other dates say so, or an American zone. */
  private static boolean isOtherWay(PrintedTime time, List<LocalDate> days) {
    ZoneOffset offset = time.offset();
    boolean american =
        offset != null
            && offset.getTotalSeconds() <= EASTERNMOST
            && offset.getTotalSeconds() >= WESTERNMOST;
    return days.contains(time.otherReading())
        || (time.otherReading() != null && american && !days.contains(time.date()));
  }

  private static double score(PublicationLine line, int head, List<LocalDate> hints) {
    double score =
        switch (line.label()) {
          case PUBLISHED -> 4;
          case NONE -> 2;
          case UPDATED -> 0;
        };
    if (line.line() >= head) {
      score -= line.label() == PublicationLine.Label.PUBLISHED ? 1 : 2.5;
    }
    if (line.time().time() != null) {
      score += 0.6;
    }
    if (hints.contains(line.time().date())) {
      score += 0.3;
    }
    return score;
  }
}
