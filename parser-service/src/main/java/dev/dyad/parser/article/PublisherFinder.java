package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who carries a page: address, masthead, copyright line, byline, dateline. */
final class PublisherFinder {
  /** A line of so many words that names a paper speaks for it: "Support The Herald today". */
  private static final int MENTION_WORDS = 18;

  private static final double MENTION = 0.4;

  /** What a line of copyright says for the name that it gives. */
  private static final double OWNER = 3;

  /** The same where the name may be another's: less than a name at the head of the page says. */
  private static final double SELLER = 1.95;

  private static final Pattern SITE = Pattern.compile("\\s[|–—-]\\s(\\p{Lu}[\\p{L}.' ]{2,40})");

  /** So many lines at the head of a page may show its masthead. */
  private static final int MASTHEAD_LINES = 8;

  private final Outlets outlets;
  private final BylineWords words;
  private final Agencies agencies;
  private final Furniture furniture;
  private final PaperNames papers;
  private final OwnerLines owners;

  PublisherFinder(
      Outlets outlets,
      BylineWords words,
      Agencies agencies,
      Gazetteer places,
      Furniture furniture) {
    this.furniture = furniture;
    this.outlets = outlets;
    this.words = words;
    this.agencies = agencies;
    this.papers = new PaperNames(outlets, words, agencies, places);
    this.owners = new OwnerLines(agencies);
  }

  /** The name of who carries a page, empty if too little tells. */
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
      RunTogether.in(address.siteLabel(), lines).ifPresent(name -> publisher.add(name, 5));
    }
    int head = headline == null ? story.start() : Math.min(headline.index(), story.start());
    int first = !lines.isEmpty() && isAddress(lines.getFirst()) ? 1 : 0;
    for (int i = 0; i < Math.min(story.start(), lines.size()); i++) {
      PageLine line = lines.get(i);
      if (line != headline) {
        boolean top = i < head && i < MASTHEAD_LINES;
        papers.masthead(line, top, top && i == first, publisher);
      }
    }

    if (headline != null
        && headline.index() > first
        && furniture.kind(lines.get(first)).isEmpty()) {
      papers.letterhead(lines.get(first), headline, publisher);
    }
    if (headline != null) {
      printHead(lines, headline).ifPresent(name -> publisher.add(name, OWNER));
    }
    owners.in(lines).stream()
        .map(name -> outlets.named(name).orElse(name))
        .forEach(name -> publisher.add(name, owner(name)));
    for (String handle : RunTogether.handles(lines)) {
      RunTogether.in(handle, lines)
          .filter(name -> name.indexOf(' ') > 0)
          .ifPresent(name -> publisher.add(name, 1));
    }
    for (Byline byline : bylines) {
      byline
          .others()
          .forEach(name -> papers.named(name, byline.people().isEmpty() ? 2 : 3, publisher));
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
    publisher.spellOut();
    return publisher.name();
  }

  /** The site that a browser prints behind the title: "3/5/24, 9:04 Talks open | Lagos Herald". */
  private static Optional<String> printHead(List<PageLine> lines, PageLine headline) {
    String title = headline.text();
    return lines.subList(0, headline.index()).stream()
        .map(PageLine::text)
        .filter(text -> text.contains(title))
        .map(text -> SITE.matcher(text.substring(text.indexOf(title) + title.length())))
        .filter(Matcher::matches)
        .map(site -> site.group(1))
        .findFirst();
  }

  private static boolean isAddress(PageLine line) {
    return line.text().startsWith("http");
  }

  /** An agency owns what it sells to others, and initials may be those of a company. */
  private double owner(String name) {
    boolean initials = name.indexOf(' ') < 0 && isLoud(name);
    boolean agency = agencies.named(name).isPresent();
    return agency || (initials && !outlets.knows(name)) ? SELLER : OWNER;
  }

  private static boolean isLoud(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a name in a byline is that of the paper or its beginning: "Le Courrier with AFP". */
  boolean isPartOf(String name, @Nullable String publisher) {
    return publisher != null && Outlets.key(publisher).startsWith(Outlets.key(name));
  }

  /** Whether what stands where agencies do is the paper itself: "(Lagos Herald)". */
  boolean isOwnName(String name, @Nullable String publisher) {
    return publisher != null
        && agencies.named(name).isEmpty()
        && !(isLoud(name) && name.indexOf(' ') < 0)
        && Stream.of(name.split("\\s+")).noneMatch(words::job)
        && Outlets.key(name).equals(Outlets.key(publisher));
  }

  /** The agencies in a byline that are not the paper itself by its initials. */
  List<String> others(List<String> credited, @Nullable String publisher) {
    String paper = publisher == null ? "" : publisher.replaceFirst("^The ", "");
    return credited.stream()
        .filter(name -> agencies.named(name).isPresent() || !PaperNames.isInitials(name, paper))
        .toList();
  }

  /** Whether a ministry or the like carries a page: its releases are of the day that they tell. */
  boolean isPublicBody(@Nullable String publisher) {
    return publisher != null && words.publicBody(publisher);
  }
}
