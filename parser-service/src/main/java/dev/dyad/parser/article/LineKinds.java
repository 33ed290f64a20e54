package dev.dyad.parser.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of what kind each line of a page is. */
final class LineKinds {
  /** A first paragraph has at least so many words, its dateline's among them. */
  private static final int FEWEST_AFTER_DATELINE = 12;

  private static final int MOST_AUTHORS = 8;

  /** A page is laid out in blocks if it has at least so many. */
  private static final int BLOCKS = 6;

  private final Furniture furniture;
  private final DatelineReader datelines;
  private final BylineReader bylines;
  private final WireSignature signature;

  LineKinds(
      Furniture furniture,
      DatelineReader datelines,
      BylineReader bylines,
      WireSignature signature) {
    this.furniture = furniture;
    this.datelines = datelines;
    this.bylines = bylines;
    this.signature = signature;
  }

  /**
   * The kind of each line.
   *
   * @param credits the lines that say when the page was published
   */
  LineKind[] of(List<PageLine> lines, List<PublicationLine> credits) {
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
  void markAuthors(List<PageLine> lines, LineKind[] kinds) {
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
}
