package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the story among the lines of a page by their form, their place and their phrases. */
final class StoryFinder {
  /** How many paragraphs before the dateline may be summary. */
  private static final int SUMMARY = 4;

  private final LineKinds lineKinds;
  private final DatelineReader datelines;
  private final Bulletins bulletins;

  StoryFinder(
      Furniture furniture,
      DatelineReader datelines,
      BylineReader bylines,
      WireSignature signature) {
    this.datelines = datelines;
    this.lineKinds = new LineKinds(furniture, datelines, bylines, signature);
    this.bulletins = new Bulletins(datelines, signature);
  }

  /**
   * The story of a page.
   *
   * @param credits the lines that say when it was published
   */
  StoryLines find(List<PageLine> lines, List<PublicationLine> credits) {
    LineKind[] kinds = lineKinds.of(lines, credits);
    lineKinds.markAuthors(lines, kinds);
    Optional<StoryLines> bulletin = bulletins.in(lines, kinds);
    if (bulletin.isPresent()) {
      return bulletin.get();
    }
    int end = StoryBounds.end(lines, kinds);
    int start = StoryBounds.start(lines, kinds, end);
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
    LineKind[] kinds = lineKinds.of(lines, credits);
    int end = StoryBounds.end(lines, kinds);
    List<PageLine> kept = new ArrayList<>();
    int start =
        Math.max(
            StoryBounds.start(lines, kinds, end),
            StoryBounds.belowHeadline(lines, kinds, end, headline));
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
