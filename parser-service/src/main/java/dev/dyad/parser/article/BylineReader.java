package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads bylines: "By Ann Lee and AGENCIES", "Ann Lee Published May 3, 2024", "Ann Lee | The Post".
 */
final class BylineReader {
  private static final int LONGEST = 200;

  /** Names and jobs beside a date have a smaller share of words in small letters. */
  private static final double SENTENCE = 0.5;

  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:[,;|/&•·+()](?:\\s*and\\b)?|\\s[-–—]\\s|\\s[-–—]|\\s\\b(?i:and)\\b|\\b(?i:with)\\b|\\bfor\\b|\\bvia\\b|\\bin\\b(?=\\s\\p{Lu})|\\bat\\b(?=\\s\\p{Lu})|\\bfrom\\b|\\s(?=\\p{Lu}\\p{Ll}+:\\s))\\s*");

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)\\b(?:photos?|fotos?|pictures?|images?|graphics?|videos?)(?: (?:\\p{L}+ )?by\\b| ?[/|:])");

  /** Behind the source of a story or its date, agencies name whoever put it on the page. */
  private static final Pattern EDITOR = Pattern.compile("^[Ee]ditor:\\s");

  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?i)[\\s|,:–—-]*\\b(?:first\\s)?(?:published|posted|updated|last updated|last modified|created|on|date)?[\\s:|,.–—-]*(?:on\\s|at\\s)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[\\s|,.:–—-]*$");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:By(?=\\p{Lu}\\p{Ll})|(?:[Bb]y|BY|From|[Tt]ext by|[Ss]ource|[Ee]dited by)[:\\s]+)");

  private static final Pattern CLOSING = Pattern.compile("[.:,]$");

  private static final Pattern OWNER = Pattern.compile("'s .*$|’s .*$");

  private static final Pattern BY = Pattern.compile("\\s(?:by|By)\\s");

  private static final Pattern BARS = Pattern.compile("\\s*[|•·,]\\s*");

  private final PrintedTimes times;
  private final BylineWords words;
  private final Agencies agencies;
  private final PersonName names;

  BylineReader(PrintedTimes times, BylineWords words, Agencies agencies, PersonName names) {
    this.times = times;
    this.words = words;
    this.agencies = agencies;
    this.names = names;
  }

  /** A line that says "By" and then whom, dates aside. */
  Byline opened(PageLine line) {
    String text = line.text();
    int opening = text.length() > LONGEST ? 0 : words.opening(text);
    if (opening == 0) {
      Matcher by = BY.matcher(text);
      if (text.length() <= LONGEST
          && by.find()
          && !times.in(text).isEmpty()
          && !PICTURE.matcher(text).find()) {
        return parts(beforeDate(text.substring(by.end())), false);
      }
      return Byline.NONE;
    }
    if (line.endsSentence() && line.words() > 12) {
      return Byline.NONE;
    }
    return parts(beforeDate(text.substring(opening)), true);
  }

  /** A line that gives a name beside a date: "Ann Lee Published May 3, 2024". */
  Byline dated(PageLine line) {
    if (line.text().length() > LONGEST
        || words.opening(line.text()) > 0
        || (line.text().endsWith(")") && PictureCredit.ends(line.text()))) {
      return Byline.NONE;
    }
    String before = beforeDate(line.text());
    if (before.length() == line.text().length()) {
      return Byline.NONE;
    }
    if (Prose.small(before) > SENTENCE || PICTURE.matcher(line.text()).find()) {
      return Byline.NONE;
    }
    return before.isBlank() ? afterDate(line.text()) : parts(before, false);
  }

  /** Whom a line names between bars after its date: "May 3, 2024 | Ann Lee | 3 min read". */
  private Byline afterDate(String text) {
    List<PrintedTime> dates = times.in(text);
    if (dates.isEmpty()) {
      return Byline.NONE;
    }
    int end = dates.getLast().end();
    List<String> people = new ArrayList<>();
    String rest = text.substring(end);
    if (!BARS.matcher(rest).lookingAt()) {
      return Byline.NONE;
    }
    for (String part : BARS.split(rest)) {
      if (names.full(clean(part))) {
        people.add(clean(part));
      }
    }
    return new Byline(people, List.of(), List.of());
  }

  /** A line that is nothing but a name or names: "Ann Lee", "Ann Lee, Foreign Editor". */
  Byline bare(PageLine line) {
    if (line.words() > 12 || line.text().length() > 90 || PICTURE.matcher(line.text()).find()) {
      return Byline.NONE;
    }
    return parts(line.text(), false);
  }

  /** Whom a list of names credits. */
  Byline names(String list) {
    return parts(list, true);
  }

  /** Whether a short line prints a date. */
  boolean isDated(PageLine line) {
    return line.text().length() <= LONGEST && !times.in(line.text()).isEmpty();
  }

  private String beforeDate(String text) {
    int end = text.length();
    for (PrintedTime time : times.in(text)) {
      end = Math.min(end, time.start());
    }
    String before = text.substring(0, end);
    return BEFORE_DATE.matcher(before).replaceFirst("");
  }

  private Byline parts(String text, boolean opened) {
    List<String> people = new ArrayList<>();
    List<String> wires = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      String name = clean(part);
      if (name.isEmpty() || EDITOR.matcher(part.strip()).find()) {
        continue;
      }
      if (agencies.named(name).isPresent() || (!people.isEmpty() && names.initials(name))) {
        wires.add(name);
      } else if (names.full(name) || (opened && people.isEmpty() && names.any(name))) {
        people.add(name);
      } else {
        String bare = offJob(name);
        String before = beforeJob(name);
        if (names.full(before)) {
          people.add(before);
          others.add(name.substring(before.length()).strip());
        } else if (opened && names.full(bare)) {
          people.add(bare);
        } else {
          others.add(name);
        }
      }
    }
    boolean placed = people.size() > 1 && people.getFirst().indexOf(' ') < 0;
    return new Byline(placed ? people.subList(1, people.size()) : people, wires, others);
  }

  /** The name before a job: "Ann Lee Senior Reporter" as "Ann Lee"; empty if no job ends it. */
  private String beforeJob(String text) {
    String[] parts = text.split("\\s+");
    int to = parts.length;
    while (to > 0 && words.job(parts[to - 1])) {
      to--;
    }
    boolean desk = to > 0 && to < parts.length && isLoud(parts[0]) && !isLoud(parts[to - 1]);
    return to == parts.length || desk ? "" : String.join(" ", List.of(parts).subList(0, to));
  }

  private static boolean isLoud(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /** The name behind a job: "Middle East correspondent Ann Lee" as "Ann Lee". */
  private String offJob(String text) {
    String[] parts = text.split("\\s+");
    int from = 0;
    for (int i = 0; i < parts.length; i++) {
      from = words.job(parts[i]) ? i + 1 : from;
    }
    return String.join(" ", List.of(parts).subList(from, parts.length));
  }

  private String clean(String part) {
    String name = LABEL.matcher(part.strip()).replaceFirst("");
    name = CLOSING.matcher(name).replaceFirst("");
    name = OWNER.matcher(name).replaceFirst("");
    int at = name.indexOf('@');
    return (at >= 0 ? name.substring(0, at) : name).strip();
  }
}
