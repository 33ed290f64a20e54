package dev.dyad.parser.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the headline among the lines above the story. */
final class Headline {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 32;

  /** The headline stands among so many lines above the story. */
  private static final int MOST_LINES = 80;

  private static final int COMPARED_CHARACTERS = 4_000;

  /** The first line with this share of the best line's score is the headline, not its deck. */
  private static final double FIRST = 0.6;

  /** What a paper says of itself behind its name: "The Herald – News of the Coast, in English". */
  private static final Pattern TAGLINE =
      Pattern.compile(
          "^[^,;:?!]{3,40}?\\s[|–—-]\\s|(?i)\\b(?:in English|since (?:18|19|20)\\d\\d)$");

  private static final double MASTHEAD = 0.7;

  /** The name of a paper has so many words at most. */
  private static final int NAME_WORDS = 5;

  /** With no more than so many lines above the story, the first is its headline. */
  private static final int BARE = 2;

  private static final double BARE_HEAD = 0.5;

  /** A public body may be named so far down at the head of its page, with few small words. */
  private static final int BODY_LINES = 4;

  private static final double BODY_SMALL = 0.5;

  /** "News, Malta, Humanitarian aid". */
  private static final Pattern TAGS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]*+(?: [\\p{L}-]++)?(?:, \\p{Lu}[\\p{L}-]*+(?: [\\p{L}-]++)?){2,}");

  private static final Pattern PATH = Pattern.compile("\\s*[|>/»›]\\s*");

  private static final int PATH_WORDS = 3;

  private final BylineWords words;
  private final Furniture furniture;
  private final PersonName names;

  Headline(BylineWords words, Furniture furniture, PersonName names) {
    this.words = words;
    this.furniture = furniture;
    this.names = names;
  }

  /**
   * The line that is the headline.
   *
   * @param story where the story begins
   * @param credits the lines that say when the story was published
   */
  Optional<PageLine> in(
      List<PageLine> lines, int story, String body, List<PublicationLine> credits) {
    Set<String> told = stems(body.substring(0, Math.min(COMPARED_CHARACTERS, body.length())));
    int end = Math.min(story, lines.size());
    List<PageLine> above = lines.subList(Math.max(0, end - MOST_LINES), end);
    Set<Integer> dated = new HashSet<>();
    credits.forEach(credit -> dated.add(credit.line()));
    double[] scores =
        above.stream()
            .mapToDouble(line -> dated.contains(line.index()) ? 0 : score(line, told))
            .toArray();
    for (int i = 0; i < scores.length; i++) {
      boolean masthead = isMasthead(above.get(i));
      scores[i] -= scores[i] > 0 && masthead ? MASTHEAD : 0;
      scores[i] = holdsAnother(above.get(i), above) ? 0 : scores[i];
      boolean only = above.get(i).index() == 0 && end <= BARE && scores[i] != 0;
      scores[i] = only ? Math.max(scores[i], BARE_HEAD) : scores[i];
    }
    double most = Arrays.stream(scores).max().orElse(0);
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0 && scores[i] >= FIRST * most) {
        return Optional.of(above.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a line is a path or a print's head that holds the headline below. */
  private static boolean holdsAnother(PageLine line, List<PageLine> lines) {
    return lines.stream()
        .anyMatch(
            other ->
                other.index() > line.index()
                    && other.words() > FEWEST_WORDS
                    && other.text().length() < line.text().length()
                    && line.text().contains(other.text()));
  }

  private boolean isMasthead(PageLine line) {
    String text = line.text();
    String[] parts = text.split("\\s+");
    int last = parts.length - 1;
    boolean paper = words.paper(parts[last]) || (last > 1 && words.paper(parts[last - 1]));
    boolean agency = List.of(text.toLowerCase(Locale.ROOT).split(" ")).contains("agency");
    boolean titled = text.startsWith("The ") && Stream.of(parts).anyMatch(words::paper);
    boolean named = line.words() <= NAME_WORDS && (paper || agency || titled);
    return line.index() <= 1 && (named || TAGLINE.matcher(text).find());
  }

  private double score(PageLine line, Set<String> told) {
    String text = line.text();
    if (line.words() < FEWEST_WORDS
        || line.words() > MOST_WORDS
        || text.startsWith("http")
        || words.sectionLabel(text)
        || isPublicBody(line)
        || isPath(text)
        || TAGS.matcher(text).matches()
        || words.opening(text) > 0
        || furniture.kind(line).isPresent()
        || PictureCredit.ends(text)) {
      return 0;
    }
    Set<String> own = stems(text);
    long shared = own.stream().filter(told::contains).count();
    double score = own.isEmpty() ? 0 : (double) shared / own.size();
    score += Math.min(shared, 6) * 0.15;
    score += line.words() >= 5 ? 0.4 : 0;
    score -= line.endsSentence() && !text.endsWith("?") && !text.endsWith("!") ? 0.8 : 0;
    score -= line.columns().size() > 2 ? 1.5 : 0;
    score -= separators(text) >= 2 ? 1.5 : 0;
    score -= line.bullet() ? 0.6 : 0;
    score -= names.full(text) ? 0.6 : 0;
    score -= 0.06 * Math.min(line.index(), 12);
    return score;
  }

  private boolean isPublicBody(PageLine line) {
    boolean head =
        line.index() <= 1 || (line.index() <= BODY_LINES && Prose.small(line.text()) < BODY_SMALL);
    return head && words.publicBody(line.text());
  }

  /** A path to a section: "Egypt / Foreign Affairs", "World > Middle East". */
  private boolean isPath(String text) {
    String[] parts = PATH.split(text);
    return parts.length > 1
        && Stream.of(parts).allMatch(part -> part.split("\\s+").length <= PATH_WORDS)
        && Stream.of(parts).anyMatch(words::sectionLabel);
  }

  private static int separators(String text) {
    int count = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      count += apart && "|>/»•·›.".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The beginnings of the longer words of a text. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        stems.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return stems;
  }
}
