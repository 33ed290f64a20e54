package dev.dyad.parser.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Corrects what lines are by the lines beside them. */
final class Neighbours {
  private static final int MOST_AUTHORS = 8;

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          ",? (is an?|is the|is our|covers|reports|writes|has (covered|reported|written))\\b");

  /** A page is laid out in blocks if it has at least so many. */
  private static final int BLOCKS = 6;

  /** Credits stand within so many lines of the head of a page. */
  private static final int HEAD_LINES = 25;

  private static final int JOB_WORDS = 6;

  /** Within so many paragraphs a page has no lines of its own but those above the story. */
  private static final int LEAD_PARAGRAPHS = 2;

  /** The first paragraph of a story has so many words, an item of a summary has not. */
  private static final int LEAD = 24;

  private final BylineReader bylines;
  private final PersonName names;
  private final BylineWords words;
  private final NewsSentence news = new NewsSentence();

  Neighbours(BylineReader bylines, PersonName names, BylineWords words) {
    this.bylines = bylines;
    this.names = names;
    this.words = words;
  }

  /**
   * Marks cards of other stories, names of authors, news and what announces a paper's own words.
   */
  void mark(List<PageLine> lines, LineKind[] kinds) {
    if (!lines.isEmpty() && lines.getLast().block() >= BLOCKS) {
      markCards(lines, kinds);
    }
    markNames(lines, kinds);
    restoreNews(lines, kinds);
    markMessages(lines, kinds);
  }

  /** Marks what stands below headings of other things. */
  static void closeHeadings(List<PageLine> lines, LineKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == LineKind.HEADING) {
        i = closeHeading(lines, kinds, i);
      }
    }
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

  /** Marks the names of authors that stand alone beside a date, a byline or a job at the head. */
  private void markNames(List<PageLine> lines, LineKind[] kinds) {
    for (int i = 1; i < kinds.length && i <= HEAD_LINES; i++) {
      if (kinds[i] == LineKind.OTHER && names.full(lines.get(i).text())) {
        boolean above = kinds[i - 1] == LineKind.CREDIT;
        boolean below = i + 1 < kinds.length && isCredit(lines.get(i + 1), kinds[i + 1]);
        if (above || below) {
          kinds[i] = LineKind.CREDIT;
        }
      }
    }
  }

  private boolean isCredit(PageLine line, LineKind kind) {
    return kind == LineKind.CREDIT
        || (kind == LineKind.OTHER
            && line.words() <= JOB_WORDS
            && Stream.of(line.text().split("\\s+")).anyMatch(words::job));
  }

  /** A sentence of news before others does not end a story: "Our reporter saw that the …". */
  private void restoreNews(List<PageLine> lines, LineKind[] kinds) {
    for (int i = 0; i + 1 < kinds.length; i++) {
      boolean before = kinds[i + 1] == LineKind.PROSE && news.is(lines.get(i + 1));
      if (kinds[i] == LineKind.END && before && news.is(lines.get(i))) {
        kinds[i] = LineKind.PROSE;
      }
    }
  }

  /** Marks what announces that a paper speaks for itself. */
  private static void markMessages(List<PageLine> lines, LineKind[] kinds) {
    HouseTalk house = new HouseTalk(lines);
    int prose = 0;
    for (int i = 0; i < kinds.length; i++) {
      prose += kinds[i] == LineKind.PROSE ? 1 : 0;
      if (prose > LEAD_PARAGRAPHS && kinds[i] != LineKind.PROSE && house.heads(lines.get(i))) {
        kinds[i] = LineKind.HEADING;
      }
    }
  }

  /**
   * Marks the sentences at the end of a story in which a paper speaks for itself.
   *
   * @param end one past the last line of the story
   */
  void markHouseTalk(List<PageLine> lines, LineKind[] kinds, int end) {
    HouseTalk house = new HouseTalk(lines);
    for (int i = end - 1; i > 0; i--) {
      if (kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SHORT) {
        if (!house.is(lines.get(i))) {
          return;
        }
        kinds[i] = LineKind.END;
      }
    }
  }

  /**
   * Marks lines that begin with the name of an author: their biographies.
   *
   * @param stated the authors that are known besides those who are credited above the story
   */
  void markAuthors(List<PageLine> lines, LineKind[] kinds, List<String> stated) {
    Set<String> authors = new HashSet<>(stated);
    Set<String> maybe = new HashSet<>();
    int prose = 0;
    for (int i = 0; i < kinds.length; i++) {
      String text = lines.get(i).text();
      if (prose <= 2 && authors.size() < MOST_AUTHORS && kinds[i] == LineKind.CREDIT) {
        authors.addAll(bylines.opened(lines.get(i)).people());
        authors.addAll(bylines.dated(lines.get(i)).people());
        authors.addAll(bylines.bare(lines.get(i)).people());
      }
      if (prose == 0 && maybe.size() < MOST_AUTHORS && kinds[i] != LineKind.PROSE) {
        maybe.addAll(bylines.bare(lines.get(i)).people());
      }
      prose += kinds[i] == LineKind.PROSE ? 1 : 0;
      if (prose > 2
          && (authors.stream().anyMatch(name -> tells(text, name))
              || maybe.contains(text)
              || maybe.stream().anyMatch(name -> introduces(text, name)))) {
        kinds[i] = LineKind.END;
      }
    }
  }

  /** Whether a line tells of a person and is not what that person asks in an interview. */
  private static boolean tells(String text, String name) {
    return name.indexOf(' ') > 0 && text.startsWith(name) && !text.startsWith(":", name.length());
  }

  /** Whether a line says what a person is, as papers do of their own: "Ann Lee is a reporter". */
  private static boolean introduces(String text, String name) {
    return tells(text, name)
        && INTRODUCTION.matcher(text).region(name.length(), text.length()).lookingAt();
  }

  /** Marks what stands below a heading, up to the end of its block or the next running text. */
  private static int closeHeading(List<PageLine> lines, LineKind[] kinds, int heading) {
    int i = heading + 1;
    int block = lines.get(heading).block();
    boolean blocks = lines.getLast().block() > 2;
    boolean begun = begun(lines, kinds, heading);
    while (i < kinds.length && kinds[i] != LineKind.END) {
      boolean sameBlock = blocks && lines.get(i).block() == block;
      boolean list = kinds[i] != LineKind.PROSE || lines.get(i).bullet();
      boolean lead = !begun && kinds[i] == LineKind.PROSE && lines.get(i).words() >= LEAD;
      boolean item = !begun && lines.get(i).words() <= StoryStart.DECK_WORDS;
      if ((!sameBlock && !list && !item) || lead) {
        break;
      }
      kinds[i] = LineKind.FURNITURE;
      i++;
    }
    return i - 1;
  }

  /** Whether a paragraph of a story stands above a line. */
  private static boolean begun(List<PageLine> lines, LineKind[] kinds, int line) {
    for (int i = 0; i < line; i++) {
      if (kinds[i] == LineKind.PROSE && lines.get(i).words() >= LEAD) {
        return true;
      }
    }
    return false;
  }
}
