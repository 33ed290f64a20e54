package dev.dyad.parser.article;

import dev.dyad.parser.article.StoryDateline.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the story among the lines of a page by their form, their place and their phrases. */
final class StoryFinder {
  /** How many paragraphs before the dateline may be summary. */
  private static final int SUMMARY = 4;

  private final StoryStart starts;
  private final LineKinds kinds;
  private final StoryDateline datelines;
  private final Bulletins bulletins;

  StoryFinder(LineKinds kinds, StoryDateline datelines, Bulletins bulletins) {
    this.kinds = kinds;
    this.datelines = datelines;
    this.starts = new StoryStart(datelines);
    this.bulletins = bulletins;
  }

  /**
   * The story of a page.
   *
   * @param credits the lines that say when it was published
   */
  StoryLines find(List<PageLine> lines, List<PublicationLine> credits) {
    LineKind[] of = kinds.of(lines, credits);
    kinds.neighbours().markAuthors(lines, of, List.of());
    Optional<StoryLines> bulletin = bulletins.in(lines, of);
    if (bulletin.isPresent()) {
      return bulletin.get();
    }
    kinds.neighbours().markHouseTalk(lines, of, StoryBounds.end(lines, of));
    int end = StoryBounds.end(lines, of);
    int start = starts.in(lines, of, end);
    Found found = datelines.inside(lines, of, start, end).orElse(null);
    if (found != null) {
      start = found.line() + (kinds.isByline(lines.get(found.line()), found.dateline()) ? 1 : 0);
    } else if (start < end) {
      found = datelines.above(lines, of, start, credits).orElse(null);
    }
    return new StoryLines(
        chosen(lines, of, start, end),
        start,
        Math.max(start, end - 1),
        found == null ? null : found.dateline(),
        found == null ? -1 : found.line());
  }

  /**
   * The story in lines that were cut out of a page by their markup: only furniture goes.
   *
   * @param credits the lines that say when it was published
   * @param authors those whom the page states
   */
  StoryLines within(
      List<PageLine> lines,
      List<PublicationLine> credits,
      List<String> authors,
      @Nullable String headline) {
    LineKind[] of = kinds.of(lines, credits);
    kinds.neighbours().markAuthors(lines, of, authors);
    int end = StoryBounds.end(lines, of);
    List<PageLine> kept = new ArrayList<>();
    int start =
        Math.max(starts.in(lines, of, end), StoryBounds.belowHeadline(lines, of, end, headline));
    int first = lines.size();
    int datelineLine = -1;
    @Nullable ReadDateline dateline = null;
    for (int i = start; i < end; i++) {
      PageLine line = lines.get(i);
      boolean before = kept.isEmpty();
      boolean story =
          switch (of[i]) {
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
        dateline = datelines.at(lines, of, i).orElse(null);
        datelineLine = dateline == null ? -1 : i;
      }
      kept.add(line);
    }
    return new StoryLines(kept, first, Math.max(first, end - 1), dateline, datelineLine);
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
