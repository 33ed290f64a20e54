package dev.dyad.parser.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what each line of a page is, by its form, its phrases and its neighbours. */
final class LineKinds {
  /** A first paragraph has at least so many words, its dateline's among them. */
  private static final int FEWEST_AFTER_DATELINE = 12;

  private final Furniture furniture;
  private final DatelineReader datelines;
  private final BylineReader bylines;
  private final WireSignature signature;
  private final Agencies agencies;
  private final Neighbours neighbours;

  LineKinds(
      Furniture furniture,
      DatelineReader datelines,
      BylineReader bylines,
      WireSignature signature,
      PersonName names,
      BylineWords words,
      Agencies agencies) {
    this.furniture = furniture;
    this.datelines = datelines;
    this.bylines = bylines;
    this.signature = signature;
    this.neighbours = new Neighbours(bylines, names, words);
    this.agencies = agencies;
  }

  /** What lines are by those beside them. */
  Neighbours neighbours() {
    return neighbours;
  }

  /**
   * The kind of each line of a page.
   *
   * @param credits the lines that say when it was published
   */
  LineKind[] of(List<PageLine> lines, List<PublicationLine> credits) {
    Set<Integer> dated = new HashSet<>();
    credits.forEach(credit -> dated.add(credit.line()));
    LineKind[] kinds = new LineKind[lines.size()];
    for (PageLine line : lines) {
      kinds[line.index()] = kind(line, dated.contains(line.index()));
    }
    neighbours.mark(lines, kinds);
    markSignedEnd(lines, kinds);
    Neighbours.closeHeadings(lines, kinds);
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
    Optional<FurnitureKind> known =
        furniture
            .kind(printed)
            .filter(kind -> kind == FurnitureKind.CAPTION)
            .or(() -> furniture.kind(line));
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
      return isCaption(printed.text()) ? LineKind.CAPTION : LineKind.PROSE;
    }
    if (isCaption(printed.text())) {
      return LineKind.CAPTION;
    }
    return Prose.isShort(line) ? LineKind.SHORT : LineKind.OTHER;
  }

  /** Whether a line ends in the credit of a picture: "… — AFP", "Lake Victoria / AP". */
  private boolean isCaption(String text) {
    int slash = text.lastIndexOf('/');
    int stop = text.lastIndexOf(". ");
    return PictureCredit.ends(text)
        || (stop > 0 && agencies.named(text.substring(stop + 2)).isPresent())
        || (slash > 0 && agencies.named(text.substring(slash + 1)).isPresent());
  }

  /** The last paragraph may be signed as pictures are: "… in May. — NWA". */
  private void markSignedEnd(List<PageLine> lines, LineKind[] kinds) {
    int last = kinds.length - 1;
    while (last > 0 && kinds[last] != LineKind.PROSE && !isSigned(lines.get(last), kinds[last])) {
      last--;
    }
    if (last > 1 && kinds[last] != LineKind.PROSE && kinds[last - 1] == LineKind.PROSE) {
      kinds[last] = LineKind.PROSE;
    }
  }

  /** Whether a line would be running text but for what signs it. */
  private boolean isSigned(PageLine line, LineKind kind) {
    String unsigned = signature.offLast(line.text());
    PageLine rest = PageLine.of(line.index(), line.block(), unsigned);
    boolean signed = unsigned.length() < line.text().length();
    boolean other = kind == LineKind.OTHER && rest.words() >= FEWEST_AFTER_DATELINE;
    boolean known = kind == LineKind.CAPTION || kind == LineKind.END || other;
    return signed && known && kind(rest, false) == LineKind.PROSE;
  }

  /** Whether nothing but a byline stands behind a dateline: "May 3, 2024 (OSLO) – By our staff". */
  boolean isByline(PageLine line, ReadDateline dateline) {
    String rest = line.text().substring(Math.min(dateline.length(), line.text().length()));
    return !bylines.opened(PageLine.of(line.index(), line.block(), rest)).isEmpty();
  }
}
