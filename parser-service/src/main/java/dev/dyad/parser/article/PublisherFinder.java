package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who carries a page: address, masthead, copyright line, byline, dateline. */
final class PublisherFinder {
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyrights?|©|\\(c\\))");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)?\\d{2})?");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:,? (?:Ltd|Limited|Inc|LLC|PLC|Plc|Corp|Corporation|Company|Co|Pvt|Pty|Private|GmbH|Berhad|Bhd|Media Group|Publications|Publishing|Newspapers|Media Ltd|S\\.A|\\[.*)\\.?)+$");
  private static final Pattern PUBLISHED_IN =
      Pattern.compile(
          "^Published (?:in|by) (\\p{Lu}[\\p{L}.' ]{2,40}?),? (?:on )?(?=\\p{Lu}\\p{L}+ \\d|\\d)");
  private static final Pattern HANDLE = Pattern.compile("@(\\w{4,30})");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)^([a-z0-9-]{3,30})\\.(com|org|net|tv|info|co\\.\\w\\w)$");

  private static final int LONGEST = 300;
  private static final int MOST_HANDLES = 5;

  /** A line of so many words that names a paper speaks for it: "Support The Herald today". */
  private static final int MENTION_WORDS = 18;

  private static final double MENTION = 0.4;

  /** So many lines at the head of a page may show its masthead. */
  private static final int MASTHEAD_LINES = 8;

  private final Outlets outlets;
  private final BylineWords words;
  private final Agencies agencies;
  private final Gazetteer places;

  PublisherFinder(Outlets outlets, BylineWords words, Agencies agencies, Gazetteer places) {
    this.places = places;
    this.outlets = outlets;
    this.words = words;
    this.agencies = agencies;
  }

  Optional<String> find(
      List<PageLine> lines,
      StoryLines story,
      @Nullable PageLine headline,
      @Nullable PageAddress address,
      List<Byline> bylines) {
    Publisher publisher = new Publisher();
    if (address != null) {
      String site = outlets.at(address.host()).orElse(null);
      if (site != null) {
        publisher.add(site, 6);
      }
      spelledOut(address.siteLabel(), lines).ifPresent(name -> publisher.add(name, 5));
    }
    int head = headline == null ? story.start() : Math.min(headline.index(), story.start());
    for (int i = 0; i < Math.min(story.start(), lines.size()); i++) {
      PageLine line = lines.get(i);
      if (line != headline) {
        masthead(line, i < head && i < MASTHEAD_LINES, publisher);
      }
    }
    for (PageLine line : lines) {
      if (line.text().length() < LONGEST) {
        copyright(line.text(), publisher);
        publishedIn(line.text(), publisher);
      }
    }
    for (String handle : handles(lines)) {
      spelledOut(handle, lines)
          .filter(name -> name.indexOf(' ') > 0)
          .ifPresent(name -> publisher.add(name, 1));
    }
    for (Byline byline : bylines) {
      byline.others().forEach(name -> named(name, byline.people().isEmpty() ? 2 : 3, publisher));
    }
    if (story.dateline() != null) {
      story.dateline().outlets().forEach(name -> publisher.add(name.split("\\s/\\s")[0], 2.5));
      story.dateline().agencies().stream()
          .filter(name -> agencies.named(name).isEmpty())
          .forEach(name -> publisher.add(name, 1));
    }
    for (PageLine line : lines) {
      if (line.words() <= MENTION_WORDS) {
        publisher.mention(line.text(), MENTION);
      }
    }
    return publisher.name();
  }

  /** Whether what stands where agencies do is the paper itself: "(Lagos Herald)". */
  boolean isOwnName(String name, @Nullable String publisher) {
    return publisher != null
        && agencies.named(name).isEmpty()
        && Stream.of(name.split("\\s+")).noneMatch(words::job)
        && Outlets.key(name).equals(Outlets.key(publisher));
  }

  /** A line above the story that may be the name of the paper. */
  private void masthead(PageLine line, boolean top, Publisher publisher) {
    String text = line.columns().getFirst().split("\\s[|•»>–—-]\\s|\\||\\.\\s")[0].strip();
    boolean first = top && line.index() == 0;
    Matcher domain = DOMAIN.matcher(text);
    if (domain.matches()) {
      String name = outlets.at(text).orElse(domain.group(1));
      publisher.add(name, top ? 3 : 1);
      return;
    }
    if (text.isEmpty()
        || text.startsWith("http")
        || text.split(" ").length > 6
        || words.sectionLabel(text)
        || Prose.small(text) > 0.35) {
      return;
    }
    text = desk(text);
    int comma = text.indexOf(',');
    if (comma > 0 && outlets.knows(text.substring(0, comma))) {
      text = text.substring(0, comma);
    }
    text = outlets.named(text).orElse(text);
    String[] parts = text.split(" ");
    boolean paper = isPaper(parts) || outlets.knows(text);
    if (words.opening(text) > 0 || List.of(parts).stream().allMatch(words::job)) {
      return;
    }
    if (!outlets.knows(text) && placeNews(text)) {
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

  /** Whether a name ends as papers' do: "Lagos Herald", "Premium Times Nigeria". */
  private boolean isPaper(String[] name) {
    int last = name.length - 1;
    return words.paper(name[last])
        || (last > 1 && words.paper(name[last - 1]) && places.find(name[last]).isPresent());
  }

  /** "India News", "Africa Today": a section, not a paper. */
  private boolean placeNews(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0
        && (text.endsWith(" News") || text.endsWith(" NEWS"))
        && places.find(text.substring(0, space)).isPresent();
  }

  private void named(String name, double weight, Publisher publisher) {
    String text = desk(name);
    String[] parts = text.split(" ");
    boolean paper = words.paper(parts[parts.length - 1]) || outlets.knows(text);
    boolean job = List.of(parts).stream().allMatch(words::job);
    if (words.sectionLabel(text) && !outlets.knows(text)) {
      return;
    }
    if (text.isEmpty() || job || Prose.small(text) > 0.4 || parts.length > 6) {
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

  private void copyright(String text, Publisher publisher) {
    Matcher sign = COPYRIGHT.matcher(text);
    if (!sign.find()) {
      return;
    }
    boolean owner =
        YEARS.matcher(text).find() || text.toLowerCase(Locale.ROOT).contains("rights reserved");
    if (!owner) {
      return;
    }
    String rest = COPYRIGHT.matcher(text.substring(sign.start())).replaceAll(" ");
    rest =
        YEARS
            .matcher(rest)
            .replaceAll(" ")
            .strip()
            .replaceFirst("^[-–,\\s]*(?:by|of)?\\s", "")
            .strip();
    String name =
        rest.split("(?<=[\\p{Ll}\\p{Lu}]{2})\\.(?:\\s|$)|\\s[-–—|]\\s|[|]|(?i:all rights)")[0]
            .strip();
    name =
        COMPANY
            .matcher(name)
            .replaceFirst("")
            .replaceFirst("[.,\\s]+$", "")
            .replaceFirst("^[-–,\\s]+", "");
    if (name.length() > 1
        && name.split(" ").length <= 6
        && Character.isUpperCase(name.codePointAt(0))) {
      String own = agencies.publisher(name.replaceFirst("^The ", "")).orElse(name);
      publisher.add(own, 3);
    }
  }

  private static void publishedIn(String text, Publisher publisher) {
    Matcher found = PUBLISHED_IN.matcher(text);
    if (found.find()) {
      publisher.add(found.group(1), 3);
    }
  }

  /** The names of accounts that a page gives, each once: "@lagosherald". */
  private static Set<String> handles(List<PageLine> lines) {
    Set<String> handles = new LinkedHashSet<>();
    for (PageLine line : lines) {
      Matcher found = HANDLE.matcher(line.text());
      while (line.text().length() < LONGEST && handles.size() < MOST_HANDLES && found.find()) {
        handles.add(found.group(1).toLowerCase(Locale.ROOT).replace("_", ""));
      }
    }
    return handles;
  }

  /**
   * The words on the page that a label of an address runs together: "lagosherald", "Lagos Herald".
   */
  static Optional<String> spelledOut(String label, List<PageLine> lines) {
    String wanted = label.toLowerCase(Locale.ROOT).replace("-", "");
    if (wanted.length() < 4) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    for (PageLine line : lines) {
      if (line.text().length() > 400) {
        continue;
      }
      String hit = spelledOut(wanted, line.text());
      if (hit != null
          && (found.isEmpty() || found.get().equals(found.get().toUpperCase(Locale.ROOT)))) {
        found =
            Optional.of(
                line.words() <= 5
                        && line.text().startsWith(hit)
                        && Prose.small(line.text()) == 0
                        && line.columns().size() == 1
                        && line.text().matches("[\\p{L} ]+")
                    ? line.text()
                    : hit);
      }
    }
    return found;
  }

  private static @Nullable String spelledOut(String wanted, String text) {
    String[] parts = text.split("[\\s|]+");
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || !Character.isUpperCase(parts[i].codePointAt(0))) {
        continue;
      }
      StringBuilder joined = new StringBuilder();
      StringBuilder shown = new StringBuilder();
      for (int j = i; j < parts.length && j < i + 6; j++) {
        String bare = parts[j].replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        joined.append(bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
        shown.append(shown.isEmpty() ? "" : " ").append(bare);
        String all = joined.toString();
        boolean same =
            all.equals(wanted) || all.equals("the" + wanted) || wanted.equals("the" + all);
        if (same && shown.indexOf(".") < 0) {
          boolean article = i > 0 && "The".equals(parts[i - 1]);
          return article ? "The " + shown : shown.toString();
        }
      }
    }
    return null;
  }
}
