package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the story among the lines of a page by their form, their place and their phrases. */
final class StoryFinder {
  /** The share of the page's running text that must lie before a line that ends the story. */
  private static final double MOSTLY_OVER = 0.5;

  /** The same for a line of signs, such as stars, which may also part the sections of a story. */
  private static final double ALMOST_OVER = 0.8;

  /** A first paragraph has at least so many words, its dateline's among them. */
  private static final int FEWEST_AFTER_DATELINE = 12;

  private static final int MOST_AUTHORS = 8;

  /** So few words below a heading of other things are no story. */
  private static final int BLURB = 14;

  /** A page is laid out in blocks if it has at least so many. */
  private static final int BLOCKS = 6;

  /** How many paragraphs before the dateline may be summary. */
  private static final int SUMMARY = 4;

  /** The share of the running text that may stand above the headline. */
  private static final double LEAD = 0.3;

  private final Furniture furniture;
  private final DatelineReader datelines;
  private final BylineReader bylines;
  private final WireSignature signature;
  private final Bulletins bulletins;

  StoryFinder(
      Furniture furniture,
      DatelineReader datelines,
      BylineReader bylines,
      WireSignature signature) {
    this.signature = signature;
    this.furniture = furniture;
    this.datelines = datelines;
    this.bylines = bylines;
    this.bulletins = new Bulletins(datelines, signature);
  }

  /**
   * The story of a page.
   *
   * @param credits the lines that say when it was published
   */
  StoryLines find(List<PageLine> lines, List<PublicationLine> credits) {
    LineKind[] kinds = kinds(lines, credits);
    markAuthors(lines, kinds);
    Optional<StoryLines> bulletin = bulletins.in(lines, kinds);
    if (bulletin.isPresent()) {
      return bulletin.get();
    }
    int end = end(lines, kinds);
    int start = start(lines, kinds, end);
    int datelineLine = -1;
    @Nullable ReadDateline dateline = null;
    int seen = 0;
    for (int i = start; i < end && seen < SUMMARY; i++) {
      Optional<ReadDateline> read = dateline(lines, kinds, i);
      if (read.isPresent()) {
        dateline = read.get();
        datelineLine = i;
        start = i;
        break;
      }
      seen += kinds[i] == LineKind.PROSE ? 1 : 0;
    }
    if (dateline == null && start < end && start > 0) {
      for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
        int line = i;
        Optional<ReadDateline> alone =
            datelines.alone(lines.get(i).text()).or(() -> afterBar(lines, kinds, line));
        if (alone.isPresent() && i > 0) {
          dateline = alone.get();
          datelineLine = i;
          break;
        }
        if (kinds[i] == LineKind.OTHER || kinds[i] == LineKind.PROSE) {
          break;
        }
      }
    }
    return new StoryLines(
        chosen(lines, kinds, start, end), start, Math.max(start, end - 1), dateline, datelineLine);
  }

  /**
   * The story in lines that were cut out of a page by their markup: only furniture goes.
   *
   * @param credits the lines that say when it was published
   */
  StoryLines within(
      List<PageLine> lines, List<PublicationLine> credits, @Nullable String headline) {
    LineKind[] kinds = kinds(lines, credits);
    int end = end(lines, kinds);
    List<PageLine> kept = new ArrayList<>();
    int start = Math.max(start(lines, kinds, end), belowHeadline(lines, kinds, end, headline));
    int first = lines.size();
    int datelineLine = -1;
    @Nullable ReadDateline dateline = null;
    for (int i = start; i < end; i++) {
      PageLine line = lines.get(i);
      boolean before = kept.isEmpty();
      boolean story =
          switch (kinds[i]) {
            case PROSE -> true;
            case SHORT, OTHER -> !before;
            case END -> !before && line.words() > 20;
            case FURNITURE, HEADING, CAPTION, CREDIT -> false;
          };
      if (!story) {
        continue;
      }
      if (before) {
        first = i;
      }
      if (dateline == null && kept.size() < SUMMARY) {
        dateline = dateline(lines, kinds, i).orElse(null);
        datelineLine = dateline == null ? -1 : i;
      }
      kept.add(line);
    }
    return new StoryLines(kept, first, Math.max(first, end - 1), dateline, datelineLine);
  }

  /** The line after the headline, if little running text stands before it; else 0. */
  private static int belowHeadline(
      List<PageLine> lines, LineKind[] kinds, int end, @Nullable String headline) {
    int all = proseWords(lines, kinds, end);
    int before = 0;
    for (int i = 0; i < end && before <= LEAD * all; i++) {
      if (lines.get(i).text().equalsIgnoreCase(headline)) {
        return i + 1;
      }
      before += kinds[i] == LineKind.PROSE ? lines.get(i).words() : 0;
    }
    return 0;
  }

  private static int proseWords(List<PageLine> lines, LineKind[] kinds, int end) {
    int words = 0;
    for (PageLine line : lines.subList(0, end)) {
      words += kinds[line.index()] == LineKind.PROSE ? line.words() : 0;
    }
    return words;
  }

  /** The place at the end of a byline: "By Ann Lee | ANKARA". */
  private Optional<ReadDateline> afterBar(List<PageLine> lines, LineKind[] kinds, int i) {
    String text = lines.get(i).text();
    int bar = text.lastIndexOf(" | ");
    return kinds[i] == LineKind.CREDIT && bar > 0
        ? datelines.alone(text.substring(bar + 3)).filter(ReadDateline::certain)
        : Optional.empty();
  }

  private Optional<ReadDateline> dateline(List<PageLine> lines, LineKind[] kinds, int i) {
    boolean story = kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SHORT;
    return story ? datelines.atHeadOf(lines.get(i).text()) : Optional.empty();
  }

  private LineKind[] kinds(List<PageLine> lines, List<PublicationLine> credits) {
    Set<Integer> dated = new HashSet<>();
    credits.forEach(credit -> dated.add(credit.line()));
    LineKind[] kinds = new LineKind[lines.size()];
    for (PageLine line : lines) {
      kinds[line.index()] = kind(line, dated.contains(line.index()));
    }
    if (!lines.isEmpty() && lines.getLast().block() >= BLOCKS) {
      markCards(lines, kinds);
    }
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == LineKind.HEADING) {
        i = closeHeading(lines, kinds, i);
      }
    }
    return kinds;
  }

  private LineKind kind(PageLine printed, boolean dated) {
    String unsigned = signature.off(printed.text());
    PageLine line =
        unsigned.isEmpty() || unsigned.length() == printed.text().length()
            ? printed
            : PageLine.of(printed.index(), printed.block(), unsigned);
    boolean prose = Prose.is(line);
    boolean enough = line.words() >= FEWEST_AFTER_DATELINE;
    if (datelines
        .atHeadOf(line.text())
        .filter(read -> read.opens() || (enough && read.certain()))
        .isPresent()) {
      return LineKind.PROSE;
    }
    if (dated && !(prose && line.words() > 16)) {
      return LineKind.CREDIT;
    }
    Optional<FurnitureKind> known = furniture.kind(line);
    if (known.isPresent()) {
      return switch (known.get()) {
        case LINE -> LineKind.FURNITURE;
        case HEADING -> LineKind.HEADING;
        case END -> LineKind.END;
        case CAPTION -> LineKind.CAPTION;
      };
    }
    boolean address = line.words() <= 12 && line.text().matches("https?://\\S{4,300}");
    if (address || !bylines.opened(line).isEmpty()) {
      return LineKind.CREDIT;
    }
    if (line.bullet() && !(prose && line.words() > 12)) {
      return LineKind.OTHER;
    }
    if (prose) {
      return PictureCredit.ends(line.text()) ? LineKind.CAPTION : LineKind.PROSE;
    }
    return Prose.isShort(line) ? LineKind.SHORT : LineKind.OTHER;
  }

  /** Marks cards of other stories: a title, a sentence, an outlet or a name, in one block. */
  private static void markCards(List<PageLine> lines, LineKind[] kinds) {
    for (int first = 0; first < kinds.length; ) {
      int next = first;
      int prose = 0;
      boolean plain = true;
      while (next < kinds.length && lines.get(next).block() == lines.get(first).block()) {
        prose += kinds[next] == LineKind.PROSE ? 1 : 0;
        plain &= kinds[next] == LineKind.PROSE || kinds[next] == LineKind.OTHER;
        next++;
      }
      boolean titled = kinds[first] == LineKind.OTHER && lines.get(first).words() >= 4;
      if (next - first >= 3 && prose == 1 && plain && titled) {
        Arrays.fill(kinds, first, next, LineKind.FURNITURE);
      }
      first = next;
    }
  }

  /** Marks lines that begin with the name of an author who is credited above: their biographies. */
  private void markAuthors(List<PageLine> lines, LineKind[] kinds) {
    Set<String> authors = new HashSet<>();
    int prose = 0;
    for (int i = 0; i < kinds.length; i++) {
      String text = lines.get(i).text();
      if (prose <= 2 && authors.size() < MOST_AUTHORS && kinds[i] == LineKind.CREDIT) {
        authors.addAll(bylines.opened(lines.get(i)).people());
        authors.addAll(bylines.dated(lines.get(i)).people());
      }
      prose += kinds[i] == LineKind.PROSE ? 1 : 0;
      if (prose > 2
          && authors.stream().anyMatch(name -> name.indexOf(' ') > 0 && text.startsWith(name))) {
        kinds[i] = LineKind.END;
      }
    }
  }

  /** Marks what stands below a heading, up to the end of its block or the next running text. */
  private static int closeHeading(List<PageLine> lines, LineKind[] kinds, int heading) {
    int i = heading + 1;
    int block = lines.get(heading).block();
    boolean blocks = lines.getLast().block() > 2;
    while (i < kinds.length && kinds[i] != LineKind.END) {
      boolean sameBlock = blocks && lines.get(i).block() == block;
      boolean list = kinds[i] != LineKind.PROSE || lines.get(i).bullet();
      if (!sameBlock && !list) {
        break;
      }
      kinds[i] = LineKind.FURNITURE;
      i++;
    }
    return i - 1;
  }

  private static boolean isRule(PageLine line) {
    return line.words() == 0 && line.text().length() > 1;
  }

  /** One past the last line of the story. */
  private static int end(List<PageLine> lines, LineKind[] kinds) {
    int total = 0;
    for (PageLine line : lines) {
      total += kinds[line.index()] == LineKind.PROSE ? line.words() : 0;
    }
    int before = 0;
    int last = 0;
    for (int i = 0; i < kinds.length; i++) {
      boolean story = kinds[i] == LineKind.PROSE || (kinds[i] == LineKind.SHORT && before > 0);
      if (kinds[i] == LineKind.PROSE) {
        before += lines.get(i).words();
      }
      if (story) {
        last = i + 1;
      }
      boolean over =
          (kinds[i] == LineKind.END && before > MOSTLY_OVER * total)
              || (kinds[i] == LineKind.HEADING && before > 0 && total - before <= BLURB);
      if (over || (isRule(lines.get(i)) && before > ALMOST_OVER * total)) {
        break;
      }
    }
    return last;
  }

  /** The first line of the story: after the last credit that no two paragraphs stand before. */
  private static int start(List<PageLine> lines, LineKind[] kinds, int end) {
    int start = 0;
    int prose = 0;
    int words = 0;
    for (int i = 0; i < end; i++) {
      if (kinds[i] == LineKind.PROSE) {
        prose++;
        words += lines.get(i).words();
      }
      if (kinds[i] == LineKind.CREDIT && prose <= 2 && words < 90) {
        start = i + 1;
      }
    }
    while (start < end && kinds[start] != LineKind.PROSE) {
      start++;
    }
    return start;
  }

  private static List<PageLine> chosen(List<PageLine> lines, LineKind[] kinds, int start, int end) {
    List<PageLine> story = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SHORT) {
        story.add(lines.get(i));
      }
    }
    return story;
  }
}
