package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names that stand alone between headline and story, by the lines beside them. */
final class BareBylines {
  /** A job title or the name of a paper beside a name has at most so many letters. */
  private static final int LABEL = 60;

  private static final int JOB_WORDS = 6;

  private static final int PAPER_WORDS = 5;

  /** More words in small letters are no names. */
  private static final double SMALL = 0.34;

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]{2,40}@[\\w.-]{4,60}");

  /** Words of fewer letters are shared by many lines: "al", "and". */
  private static final int PARTICLE = 4;

  /**
   * Between a name and the date below it so many lines may give place and initials of the paper.
   */
  private static final int BETWEEN = 2;

  private final BylineReader reader;
  private final BylineWords words;
  private final PersonName names;
  private final Furniture furniture;
  private final Outlets outlets;
  private final Gazetteer places;

  BareBylines(
      BylineReader reader,
      BylineWords words,
      PersonName names,
      Furniture furniture,
      Outlets outlets,
      Gazetteer places) {
    this.reader = reader;
    this.words = words;
    this.names = names;
    this.furniture = furniture;
    this.outlets = outlets;
    this.places = places;
  }

  /**
   * The byline that a line is: a name or names beside a date, a job or a paper, or an agency.
   *
   * @param to one past the last line above the story
   */
  Optional<Byline> at(List<PageLine> lines, int i, int to) {
    PageLine line = lines.get(i);
    boolean caption = i > 0 && lines.get(i - 1).text().equals(line.text());
    boolean captioned = i + 1 < lines.size() && lines.get(i + 1).text().equals(line.text());
    if (caption || captioned || line.columns().size() > 2 || furniture.kind(line).isPresent()) {
      return Optional.empty();
    }
    Byline bare = reader.bare(line);
    if (bare.people().isEmpty()) {
      boolean agency = !bare.agencies().isEmpty() && bare.others().size() <= 1;
      return Optional.of(bare).filter(found -> agency);
    }
    boolean all =
        names.full(bare.people().getFirst())
            && (bare.others().isEmpty() || Prose.small(line.text()) < SMALL);
    boolean before = creditFollows(lines, i, to) || isPaper(lines, i + 1, to);
    boolean after = i > 0 && isCredit(lines.get(i - 1));
    boolean last = bare.others().isEmpty() && isAboveStory(lines, i, to) && isNowhereElse(lines, i);
    boolean own =
        bare.others().stream().anyMatch(this::isJob)
            || (isSetOff(line.text()) && bare.others().stream().anyMatch(this::isPaperName));
    return Optional.of(bare).filter(found -> all && (before || after || own || last));
  }

  /** Whether nothing but a place stands between a line and the story. */
  private boolean isAboveStory(List<PageLine> lines, int i, int to) {
    int next = i + 1;
    while (next < to && isShort(lines.get(next))) {
      next++;
    }
    return i > 0 && next == to && to < lines.size();
  }

  /** Whether no word of a name stands in another line, as words of a deck do in the story. */
  private static boolean isNowhereElse(List<PageLine> lines, int i) {
    Set<String> name =
        Set.copyOf(List.of(lines.get(i).text().toLowerCase(Locale.ROOT).split("\\P{L}+")));
    return lines.stream()
        .filter(line -> line.index() != i && line.text().indexOf('@') < 0)
        .flatMap(line -> Stream.of(line.text().toLowerCase(Locale.ROOT).split("\\P{L}+")))
        .noneMatch(word -> word.length() >= PARTICLE && name.contains(word));
  }

  /** Whether an agency's line has a date beside it, as a byline above the headline has. */
  boolean isDatedAgency(List<PageLine> lines, int i, int to) {
    Byline bare = reader.bare(lines.get(i));
    boolean alone = bare.people().isEmpty() && bare.others().isEmpty();
    boolean dated =
        Stream.of(i - 1, i + 1)
            .filter(at -> at >= 0 && at < to)
            .anyMatch(at -> reader.isDated(lines.get(at)));
    return alone && !bare.agencies().isEmpty() && dated;
  }

  /** Whether a line is a job title that belongs to the name above it. */
  boolean isJobOf(List<PageLine> lines, int i) {
    return i > 0 && isJob(lines.get(i).text()) && names.full(lines.get(i - 1).text());
  }

  /** Whether a bar or brackets set the name of a paper off from that of a person. */
  private static boolean isSetOff(String text) {
    return text.contains(" | ") || text.endsWith(")");
  }

  private boolean creditFollows(List<PageLine> lines, int i, int to) {
    int next = i + 1;
    while (next < to && next <= i + BETWEEN && isShort(lines.get(next))) {
      next++;
    }
    return next < to && isCredit(lines.get(next));
  }

  /** A place or the initials of a paper. */
  private boolean isShort(PageLine line) {
    boolean initials = line.words() == 1 && Prose.small(line.text()) == 0;
    return (initials && line.text().length() <= 5) || places.find(line.text()).isPresent();
  }

  private boolean isCredit(PageLine line) {
    return MAIL.matcher(line.text()).matches()
        || !reader.dated(line).isEmpty()
        || reader.isDated(line)
        || (line.text().length() < LABEL
            && (isJob(line.text()) || outlets.knows(line.text().split(",")[0])));
  }

  /** Whether a line names a paper and the next one is a credit. */
  private boolean isPaper(List<PageLine> lines, int i, int to) {
    return i + 1 < to && isPaperName(lines.get(i).text()) && isCredit(lines.get(i + 1));
  }

  private boolean isPaperName(String name) {
    String[] parts = name.split("\\s+");
    return parts.length > 1 && parts.length <= PAPER_WORDS && words.paper(parts[parts.length - 1]);
  }

  private boolean isJob(String text) {
    String[] parts = text.split("\\s+");
    return parts.length <= JOB_WORDS && Stream.of(parts).anyMatch(words::job);
  }
}
