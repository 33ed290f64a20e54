package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the bulletins of wires: a dateline with a day and little or no running text below it, but
 * figures, tables and phrases, which a page of any other kind has around its story.
 */
final class Bulletins {
  /** The dateline stands among so many lines at the head. */
  private static final int HEAD = 8;

  /** With more running text than this it is a story. */
  private static final int FEW_WORDS = 60;

  /** A page with more lines is no bulletin. */
  private static final int MOST_LINES = 80;

  private final DatelineReader datelines;
  private final WireSignature signature;

  Bulletins(DatelineReader datelines, WireSignature signature) {
    this.datelines = datelines;
    this.signature = signature;
  }

  /** The bulletin that a page is, empty if it is none. */
  Optional<StoryLines> in(List<PageLine> lines, LineKind[] kinds) {
    int words = 0;
    for (PageLine line : lines) {
      words += kinds[line.index()] == LineKind.PROSE ? line.words() : 0;
    }
    if (words > FEW_WORDS || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    for (PageLine line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      boolean setOff = line.text().endsWith("-");
      Optional<ReadDateline> read =
          datelines
              .atHeadOf(line.text())
              .filter(ReadDateline::opens)
              .or(() -> datelines.alone(line.text()).filter(d -> setOff && d.certain()));
      if (read.isPresent()) {
        return Optional.of(from(line, read.get(), lines, kinds));
      }
    }
    return Optional.empty();
  }

  private StoryLines from(
      PageLine first, ReadDateline dateline, List<PageLine> lines, LineKind[] kinds) {
    List<PageLine> story = new ArrayList<>();
    story.add(first);
    for (PageLine line : lines.subList(first.index() + 1, lines.size())) {
      boolean text =
          switch (kinds[line.index()]) {
            case PROSE, SHORT, OTHER -> line.words() > 0;
            case FURNITURE, HEADING, CAPTION, CREDIT, END -> false;
          };
      if (text && !signature.is(line.text())) {
        story.add(line);
      }
    }
    return new StoryLines(story, first.index(), story.getLast().index(), dateline, first.index());
  }
}
