package dev.dyad.parser.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the first line of a story below headline, credits, deck and picture. */
final class StoryStart {
  /** A credit stands above the story if no more paragraphs and words come before it. */
  private static final int LEAD_PARAGRAPHS = 2;

  private static final int LEAD_WORDS = 90;

  /** The same where other credits stand above those words. */
  private static final int DECK = 45;

  /** A deck, and what describes a picture to those who cannot see it, has at most so many words. */
  static final int DECK_WORDS = 20;

  /** The first paragraph of news has about so many words. */
  private static final int LONG = 18;

  /** So many lines of furniture between a sentence and the story show it for a deck. */
  private static final int TOOLBAR = 2;

  /** A sentence of so few words that is no news of its own is a caption. */
  private static final int CAPTION_WORDS = 24;

  /** The summary of a story has at most so many words, this share of which its lead has too. */
  static final int SUMMARY_WORDS = 50;

  private static final double RETOLD = 0.3;

  private static final Pattern DAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private final NewsSentence news = new NewsSentence();
  private final StoryDateline datelines;

  StoryStart(StoryDateline datelines) {
    this.datelines = datelines;
  }

  /**
   * The first line of the story: after the last credit at the head, and after a deck that picture
   * or toolbar part from the story.
   *
   * @param end one past the last line of the story
   */
  int in(List<PageLine> lines, LineKind[] kinds, int end) {
    int start = 0;
    int prose = 0;
    int words = 0;
    int most = LEAD_WORDS;
    for (int i = 0; i < end; i++) {
      if (kinds[i] == LineKind.PROSE) {
        prose++;
        words += lines.get(i).words();
      }
      if (kinds[i] == LineKind.CREDIT && prose <= LEAD_PARAGRAPHS && words < most) {
        start = i + 1;
        most = prose == 0 ? DECK : most;
      }
    }
    start = prose(kinds, start, end);
    int next = start;
    while (next < end && isDeck(lines, kinds, next, end)) {
      next = prose(kinds, next + 1, end);
    }
    return next < end ? next : start;
  }

  private static int prose(LineKind[] kinds, int from, int end) {
    int i = from;
    while (i < end && kinds[i] != LineKind.PROSE) {
      i++;
    }
    return i;
  }

  /**
   * Whether a sentence without a day is told again, with the day, below a picture: the summary of a
   * story, above its lead.
   */
  private boolean isRetold(List<PageLine> lines, LineKind[] kinds, int line, int lead) {
    String summary = lines.get(line).text();
    boolean picture = false;
    for (int i = line + 1; i < lead; i++) {
      picture |= kinds[i] == LineKind.CAPTION;
    }
    if (!picture || lines.get(line).words() > SUMMARY_WORDS || DAY.matcher(summary).find()) {
      return false;
    }
    Set<String> told = Headline.stems(summary);
    Set<String> again = Headline.stems(lines.get(lead).text());
    long shared = told.stream().filter(again::contains).count();
    return DAY.matcher(lines.get(lead).text()).find() && shared >= RETOLD * told.size();
  }

  /** Whether a short sentence is parted from a longer one below by a picture or a toolbar. */
  private boolean isDeck(List<PageLine> lines, LineKind[] kinds, int line, int end) {
    int next = prose(kinds, line + 1, end);
    if (next < end && isRetold(lines, kinds, line, next)) {
      return true;
    }
    if (lines.get(line).words() > CAPTION_WORDS
        || next == end
        || lines.get(next).words() <= lines.get(line).words()) {
      return false;
    }
    boolean apart =
        lines.get(line).text().indexOf('"') < 0 && datelines.at(lines, kinds, line).isEmpty();
    if (apart && lines.get(next).words() >= LONG && !news.reports(lines.get(line).text())) {
      return true;
    }
    if (lines.get(line).words() > DECK_WORDS) {
      return false;
    }
    int tools = 0;
    for (int i = line + 1; i < next; i++) {
      if (kinds[i] == LineKind.CAPTION || kinds[i] == LineKind.HEADING) {
        return true;
      }
      if (kinds[i] == LineKind.SHORT) {
        return false;
      }
      tools += kinds[i] == LineKind.FURNITURE ? 1 : 0;
    }
    return tools >= TOOLBAR;
  }
}
