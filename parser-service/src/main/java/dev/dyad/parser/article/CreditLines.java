package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom a page credits, above the story and below it. */
final class CreditLines {
  private static final Pattern INPUTS =
      Pattern.compile(
          "(?i)\\b(?:inputs?|reporting|contributions?|files|information|material|agenc(?:y|ies))\\s?(?:from|by|:)\\s");
  private static final Pattern REPORTING =
      Pattern.compile("^\\(?(?:Reporting|Report|Written|Writing) by ([^;()]{3,160})");

  /** An agency may sign alone within so many lines below the story. */
  private static final int SIGNATURE_LINES = 3;

  private static final int SIGNATURE_WORDS = 8;

  /** On a page without a headline bylines are looked for in so many lines above the story. */
  private static final int ABOVE = 25;

  /** Longer lines are running text. */
  private static final int LONGEST = 200;

  private final BylineReader reader;
  private final BylineWords words;
  private final PersonName names;
  private final Agencies agencies;
  private final Furniture furniture;
  private final Outlets outlets;

  CreditLines(
      BylineReader reader,
      BylineWords words,
      PersonName names,
      Agencies agencies,
      Furniture furniture,
      Outlets outlets) {
    this.outlets = outlets;
    this.furniture = furniture;
    this.reader = reader;
    this.words = words;
    this.names = names;
    this.agencies = agencies;
  }

  /** The bylines of a page, the best first. */
  List<Byline> in(List<PageLine> lines, StoryLines story, @Nullable PageLine headline) {
    List<Byline> found = new ArrayList<>();
    int from = headline == null ? 0 : headline.index() + 1;
    int to = Math.min(story.start(), lines.size());
    for (PageLine line : lines.subList(0, to)) {
      if (line != headline) {
        add(reader.opened(line), found);
      }
    }
    for (PageLine line : lines.subList(0, to)) {
      boolean credit = furniture.kind(line).filter(k -> k != FurnitureKind.END).isEmpty();
      if (line != headline && (credit || line.text().indexOf('|') >= 0)) {
        add(reader.dated(line), found);
      }
    }
    for (PageLine line : lines.subList(from, Math.max(from, to))) {
      Matcher inputs = INPUTS.matcher(line.text());
      if (line.text().length() <= LONGEST && inputs.find()) {
        add(
            new Byline(List.of(), agencies.in(line.text().substring(inputs.end())), List.of()),
            found);
      }
    }
    if (people(found).isEmpty()) {
      for (int i = from; i < to; i++) {
        addBare(lines, i, to, found);
      }
    }
    return found;
  }

  /**
   * The bylines between the headline and the story, the best first.
   *
   * @param lines all lines of the page, from which those of the story were cut
   */
  List<Byline> above(List<PageLine> lines, StoryLines story, @Nullable String headline) {
    int to = story.firstIn(lines);
    int from = Math.max(0, to - ABOVE);
    for (int i = from; i < to; i++) {
      if (lines.get(i).text().equalsIgnoreCase(headline)) {
        from = i + 1;
      }
    }
    List<PageLine> between = lines.subList(from, to);
    return in(between, new StoryLines(List.of(), to - from, to - from, null, -1), null);
  }

  private void addBare(List<PageLine> lines, int i, int to, List<Byline> found) {
    PageLine line = lines.get(i);
    if (line.columns().size() > 2 || furniture.kind(line).isPresent()) {
      return;
    }
    Byline bare = reader.bare(line);
    boolean all =
        !bare.people().isEmpty()
            && names.full(bare.people().getFirst())
            && Prose.small(line.text()) < 0.34;
    boolean before = i + 1 < to && (isCredit(lines.get(i + 1)) || isPaper(lines, i + 1, to));
    boolean after = i > 0 && isCredit(lines.get(i - 1));
    boolean own =
        bare.others().stream().anyMatch(this::job)
            || (line.text().contains(" | ") && bare.others().stream().anyMatch(this::paper));
    boolean agencyLine = bare.people().isEmpty() && !bare.agencies().isEmpty();
    if ((all && (before || after || own)) || (agencyLine && bare.others().size() <= 1)) {
      add(bare, found);
    }
  }

  private boolean isCredit(PageLine line) {
    return !reader.dated(line).isEmpty()
        || (line.text().length() < 60
            && (job(line.text()) || isDate(line) || outlets.knows(line.text().split(",")[0])));
  }

  /** Whether a line names a paper and the next one is a credit. */
  private boolean isPaper(List<PageLine> lines, int i, int to) {
    return paper(lines.get(i).text()) && i + 1 < to && isCredit(lines.get(i + 1));
  }

  private boolean paper(String name) {
    String[] parts = name.split("\\s+");
    return parts.length > 1 && parts.length <= 5 && words.paper(parts[parts.length - 1]);
  }

  private boolean isDate(PageLine line) {
    return reader.isDated(line);
  }

  private boolean job(String text) {
    if (text.split("\\s+").length > 6) {
      return false;
    }
    for (String word : text.split("\\s+")) {
      if (words.job(word)) {
        return true;
      }
    }
    return false;
  }

  private static void add(Byline byline, List<Byline> found) {
    if (!byline.isEmpty()) {
      found.add(byline);
    }
  }

  /** The people of all bylines, each once. */
  static List<String> people(List<Byline> bylines) {
    Set<String> people = new LinkedHashSet<>();
    bylines.forEach(byline -> people.addAll(byline.people()));
    return List.copyOf(people);
  }

  /** People and agencies credited below the story. */
  Byline below(List<PageLine> lines, StoryLines story) {
    List<String> people = new ArrayList<>();
    List<String> wires = new ArrayList<>();
    for (int i = story.end() + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() > LONGEST) {
        continue;
      }
      Matcher reporting = REPORTING.matcher(text);
      if (reporting.find()) {
        people.addAll(reader.names(reporting.group(1)).people());
      }
      if (i <= story.end() + SIGNATURE_LINES
          && lines.get(i).words() <= SIGNATURE_WORDS
          && !text.contains("©")) {
        wires.addAll(agencies.in(text.replaceFirst("^[-—– ]+", "")));
      }
      Matcher inputs = INPUTS.matcher(text);
      if (inputs.find()) {
        wires.addAll(agencies.in(text.substring(inputs.end())));
      }
      boolean author = text.toLowerCase(Locale.ROOT).startsWith("about the author");
      if (author && i + 1 < lines.size() && names.full(lines.get(i + 1).text())) {
        people.add(lines.get(i + 1).text());
      }
    }
    return new Byline(people, wires, List.of());
  }
}
