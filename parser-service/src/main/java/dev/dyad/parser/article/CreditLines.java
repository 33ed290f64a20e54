package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom a page credits, above the story and below it. */
final class CreditLines {
  private static final Pattern REPORTING =
      Pattern.compile(
          "^(?:[*(]?(?:(?:Reporting|Report|Written|Writing) by|Reporters?:|Writers?:)|\\((?:By|With|Author)) ([^;()]{3,160})");

  private static final Pattern DASH =
      Pattern.compile(
          "^(?:[-—–~]+\\s?|\\p{Lu}{2,6}(/)(?=[^/]*+ ))(?i:(with )|by )?(?=\\p{Lu}[\\p{L}.'’-]* \\p{Lu})");

  /** An agency may sign alone within so many lines below the story. */
  private static final int SIGNATURE_LINES = 3;

  private static final int SIGNATURE_WORDS = 8;

  /** On a page without a headline bylines are looked for in so many lines above the story. */
  private static final int ABOVE = 25;

  /** An agency and a date may stand within so many lines above the headline. */
  private static final int ABOVE_HEADLINE = 4;

  /** Words of so many letters are shared by many names: "Al", "van". */
  private static final int PARTICLE = 3;

  /** Longer lines are running text. */
  private static final int LONGEST = 200;

  private final BylineReader reader;
  private final BareBylines bare;
  private final SharedCredits shared;
  private final PersonName names;
  private final Agencies agencies;
  private final Furniture furniture;
  private final WireSignature signature;

  CreditLines(
      BylineReader reader,
      BareBylines bare,
      PersonName names,
      Agencies agencies,
      Furniture furniture,
      WireSignature signature) {
    this.reader = reader;
    this.bare = bare;
    this.shared = new SharedCredits(agencies);
    this.names = names;
    this.agencies = agencies;
    this.furniture = furniture;
    this.signature = signature;
  }

  /** The bylines of a page, the best first. */
  List<Byline> in(List<PageLine> lines, StoryLines story, @Nullable PageLine headline) {
    List<Byline> found = new ArrayList<>();
    int from = headline == null ? 0 : headline.index() + 1;
    int to = Math.min(story.start(), lines.size());
    for (int i = 0; i < to; i++) {
      Byline opened = lines.get(i) == headline ? Byline.NONE : reader.opened(lines.get(i));
      add(opened, found);
      if (!opened.people().isEmpty() && i + 1 < to && lines.get(i + 1).text().startsWith("and ")) {
        add(reader.names(lines.get(i + 1).text().substring("and ".length())), found);
      }
    }
    for (PageLine line : lines.subList(0, to)) {
      boolean credit = furniture.kind(line).filter(k -> k != FurnitureKind.END).isEmpty();
      if (line != headline && (credit || line.text().indexOf('|') >= 0)) {
        add(reader.dated(line), found);
      }
    }
    for (PageLine line : lines.subList(from, Math.max(from, to))) {
      add(new Byline(List.of(), shared.in(line.text()), List.of()), found);
    }
    if (people(found).isEmpty()) {
      boolean named = false;
      for (int i = from; i < to; i++) {
        Byline byline = bare.at(lines, i, to).orElse(Byline.NONE);
        // Behind an author's job stands whose picture it is.
        if (!byline.people().isEmpty() || !named) {
          add(byline, found);
        }
        named |= bare.isJobOf(lines, i);
      }
    }
    for (int i = Math.max(0, from - 1 - ABOVE_HEADLINE); i < from - 1; i++) {
      if (bare.isDatedAgency(lines, i, from)) {
        add(reader.bare(lines.get(i)), found);
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

  /**
   * People and agencies credited below the story.
   *
   * @param named whether the byline above it names its author
   */
  Byline below(List<PageLine> lines, StoryLines story, boolean named) {
    List<String> people = new ArrayList<>();
    List<String> wires = new ArrayList<>();
    if (!story.lines().isEmpty()) {
      String last = story.lines().getLast().text();
      wires.addAll(signature.agencies(last));
      people.addAll(signers(signature.sign(last)));
    }
    for (int i = story.end() + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() > LONGEST) {
        continue;
      }
      Matcher reporting = REPORTING.matcher(text);
      if (reporting.find()) {
        people.addAll(reader.names(reporting.group(1)).people());
      }
      wires.addAll(shared.in(text));
      if (i <= story.end() + SIGNATURE_LINES
          && lines.get(i).words() <= SIGNATURE_WORDS
          && !text.contains("©")) {
        wires.addAll(agencies.in(text.replaceFirst("^[-—– ]+", "")));
      }
      if (i <= story.end() + SIGNATURE_LINES) {
        people.addAll(signers(text));
      }
      if (!named && i == story.end() + 1 && isSigned(lines.get(i), story)) {
        people.add(text);
      }
      boolean author = !named && text.toLowerCase(Locale.ROOT).startsWith("about the author");
      if (author && i + 1 < lines.size() && names.full(lines.get(i + 1).text())) {
        people.add(lines.get(i + 1).text());
      }
    }
    return new Byline(people, wires, List.of());
  }

  /** Who signs behind a dash: "— with Ann Lee/BM, The Herald", "- Ann Lee, The Herald." */
  private List<String> signers(String text) {
    Matcher dash = DASH.matcher(text);
    if (!dash.find()) {
      return List.of();
    }
    if (dash.group(1) != null) {
      return reader.names(text.substring(dash.end())).people();
    }
    if (!agencies.in(text).isEmpty() || !shared.in(text).isEmpty()) {
      return List.of();
    }
    String names = text.substring(dash.end()).split("(?<=\\p{L}{3})\\. ")[0];
    boolean all = dash.group(2) != null;
    return reader.names(all ? names : names.split(",")[0]).people();
  }

  /** Whether the line below a story is its author's name, no word of which the story holds. */
  private boolean isSigned(PageLine line, StoryLines story) {
    return names.full(line.text())
        && line.text().chars().anyMatch(Character::isLowerCase)
        && furniture.kind(line).isEmpty()
        && Stream.of(line.text().split("\\s+"))
            .filter(word -> word.length() > PARTICLE)
            .noneMatch(word -> story.lines().stream().anyMatch(told -> told.text().contains(word)));
  }
}
