package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells names of papers and broadcasters from labels, places and desks. */
final class PaperNames {
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)^(?:([a-z0-9-]{3,30})\\.(?:com|org|net|tv|info|co\\.\\w\\w)|[\\w-]{2,30}\\.[a-z]{2})$");

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** "Jordan News Agency (Petra)". */
  private static final Pattern INITIALS =
      Pattern.compile("(?<=(?i:agency|service))\\s\\(\\p{L}+\\)$");

  private static final Pattern LINKS = Pattern.compile("\\b(?:of|the|for|and|in|on|to|at)\\b");

  /** What its place tells of a name at the head of a page. */
  private static final double LETTERHEAD = 0.5;

  /** What the name of a public body at the head of a page tells. */
  private static final double BODY = 1.95;

  private static final int NAME_WORDS = 6;

  /** The names of public bodies are longer than those of papers. */
  private static final int BODY_WORDS = 10;

  /** A place of so many people has its own section in papers. */
  private static final long CITY = 500_000;

  private final Outlets outlets;
  private final BylineWords words;
  private final Agencies agencies;
  private final Gazetteer places;

  PaperNames(Outlets outlets, BylineWords words, Agencies agencies, Gazetteer places) {
    this.agencies = agencies;
    this.outlets = outlets;
    this.words = words;
    this.places = places;
  }

  /**
   * A line above the story that may be the name of the paper.
   *
   * @param top whether it stands at the head of the page
   * @param first whether it is the first there
   */
  void masthead(PageLine line, boolean top, boolean first, Publisher publisher) {
    String text = name(line);
    Matcher domain = DOMAIN.matcher(text);
    if (domain.matches()) {
      String site = domain.group(1) == null ? text : domain.group(1);
      String label = text.substring(0, text.indexOf('.'));
      String name = outlets.at(text).or(() -> agencies.named(label)).orElse(site);
      publisher.add(name, top ? 3 : 1);
      return;
    }
    if (text.isEmpty()
        || !LATIN.matcher(text).find()
        || text.startsWith("http")
        || text.split(" ").length > (words.publicBody(text) ? BODY_WORDS : NAME_WORDS)
        || (words.sectionLabel(text) && !(first && outlets.knows(text)))
        || (small(text) > 0.35 && !outlets.knows(text))) {
      return;
    }
    text = INITIALS.matcher(desk(text)).replaceFirst("");
    int comma = text.indexOf(',');
    if (comma > 0 && (outlets.knows(text.substring(0, comma)) || isOffice(text, comma))) {
      text = text.substring(0, comma);
    }
    text = outlets.named(text).orElse(text);
    text = ownAcronym(text).orElse(text);
    String[] parts = text.split(" ");
    boolean paper = isPaper(parts) || outlets.knows(text) || agencies.named(text).isPresent();
    if (top && words.publicBody(text)) {
      boolean state = text.regionMatches(true, 0, "government of", 0, "government of".length());
      publisher.add(text, first && !state ? BODY + 1 : BODY - (state ? 1 : 0));
      return;
    }
    if (words.opening(text) > 0 || List.of(parts).stream().allMatch(words::job)) {
      return;
    }
    if (!outlets.knows(text) && placeNews(text, first)) {
      return;
    }
    boolean article = text.regionMatches(true, 0, "The ", 0, 4);
    boolean tagline = top && text.length() < line.text().length() && line.columns().size() == 1;
    double weight = (first ? 1.5 : 0) + (paper ? 2 : 0) + (article && top ? 0.5 : 0);
    weight += first && tagline ? 0.6 : 0;
    weight += outlets.knows(text) ? 1 : 0;
    if (weight > 0 && (paper || first)) {
      publisher.add(text, weight + (top && paper ? 0.6 : 0));
    }
  }

  /** The name that a line begins with; of "RW Rhine Wave" what the initials stand for. */
  private static String name(PageLine line) {
    String text = line.columns().getFirst();
    if (line.columns().size() > 1 && isInitials(text, line.columns().get(1))) {
      text = line.columns().get(1);
    }
    return text.split("\\s(?:[|•»>–—-]|::)\\s|\\||(?<=\\p{Ll})\\.\\s|:\\s(?=\\d)")[0].strip();
  }

  /** The agency of "TASS Russian News Agency", which calls itself TASS. */
  private Optional<String> ownAcronym(String text) {
    int space = text.indexOf(' ');
    boolean loud = space > 2 && text.chars().limit(space).noneMatch(Character::isLowerCase);
    return loud && text.toLowerCase(Locale.ROOT).endsWith(" agency")
        ? agencies.named(text.substring(0, space))
        : Optional.empty();
  }

  /** Whether letters are the first ones of the words of a name. */
  static boolean isInitials(String text, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("\\s+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return text.length() > 1 && initials.toString().equals(text);
  }

  /** A name beside those of people in a byline, if it may be a paper's. */
  void named(String name, double weight, Publisher publisher) {
    String text = desk(name);
    String[] parts = text.split(" ");
    boolean paper = words.paper(parts[parts.length - 1]) || outlets.knows(text);
    boolean job = List.of(parts).stream().allMatch(words::job);
    if (words.sectionLabel(text) && !outlets.knows(text)) {
      return;
    }
    if (text.isEmpty() || job || isOffice(text) || Prose.small(text) > 0.4 || parts.length > 6) {
      return;
    }
    if (words.job(parts[parts.length - 1]) && !paper) {
      return;
    }
    if (!paper && (parts.length < 2 || words.sectionLabel(text) || places.find(text).isPresent())) {
      return;
    }
    publisher.add(text, weight + (paper ? 1 : 0));
  }

  /** Whether a name ends as papers' do: "Lagos Herald", "Premium Times Nigeria". */
  private boolean isPaper(String[] name) {
    int last = name.length - 1;
    return words.paper(name[last])
        || (last > 1 && words.paper(name[last - 1]) && places.find(name[last]).isPresent());
  }

  /** Whether a paper's office in a place: "Lagos Herald, Abuja". */
  private boolean isOffice(String name, int comma) {
    return isPaper(name.substring(0, comma).split(" "))
        && places.find(name.substring(comma + 1).strip()).isPresent();
  }

  /** "India News", "Africa Today": a section, not a paper. */
  private boolean placeNews(String text, boolean first) {
    int space = text.lastIndexOf(' ');
    if (space < 0 || !text.regionMatches(true, space, " News", 0, text.length() - space)) {
      return false;
    }
    String place = text.substring(0, space);
    return first ? places.countryOfLarge(place, CITY).isPresent() : places.find(place).isPresent();
  }

  /**
   * Adds what its place tells of the first line of a page: above a headline with whose words it has
   * little in common, all words with a capital.
   */
  void letterhead(PageLine line, PageLine headline, Publisher publisher) {
    String text =
        line.columns().getFirst().split("\\s[|•»>–—-]\\s|\\||(?<=\\p{Ll})\\.\\s")[0].strip();
    String title = " " + headline.text().toLowerCase(Locale.ROOT) + " ";
    List<String> own =
        Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> word.length() > 3)
            .toList();
    long shared = own.stream().filter(word -> title.contains(" " + word)).count();
    boolean apart = 2 * shared < Math.max(1, own.size());
    if (apart && small(text) == 0 && text.chars().noneMatch(Character::isDigit)) {
      publisher.support(desk(text), LETTERHEAD);
    }
  }

  /** The share of words in small letters, such as stand within names aside. */
  private static double small(String text) {
    return Prose.small(LINKS.matcher(text).replaceAll(" "));
  }

  /** "KLA Kuala Lumpur": the office of an agency. */
  private boolean isOffice(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && space <= 4
        && text.chars().limit(space).allMatch(Character::isUpperCase)
        && places.countryOfLarge(text.substring(space + 1), CITY).isPresent();
  }

  /** "Nile Monitor Staff" as "Nile Monitor". */
  private String desk(String name) {
    String text = name.strip();
    int space = text.lastIndexOf(' ');
    while (space > 0
        && (words.job(text.substring(space + 1)) && !words.paper(text.substring(space + 1))
            || text.endsWith(" Online"))) {
      text = text.substring(0, space).strip();
      space = text.lastIndexOf(' ');
    }
    return text;
  }
}
