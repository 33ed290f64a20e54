package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.place.Gazetteer;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the parts of an article in a page. */
public final class PageReader {
  /** What a crawler puts before a page's first line: " date 2024-02-28 ". */
  private static final Pattern CRAWLED =
      Pattern.compile("^\\s{0,9}date (\\d{4}-\\d{2}-\\d{2})(?:[ \\t]+|$)", Pattern.MULTILINE);

  private final StoryFinder stories;
  private final PublicationLines publications;
  private final CreditLines credits;
  private final Headline headlines;
  private final PublisherFinder publishers;

  /** Works with these places. */
  public PageReader(Gazetteer places) {
    BylineWords words = new BylineWords();
    Agencies agencies = new Agencies();
    PersonName names = new PersonName(words, agencies);
    PrintedTimes times = new PrintedTimes(new TimeZones());
    BylineReader bylines = new BylineReader(times, words, agencies, names);
    Furniture furniture = new Furniture();
    this.stories = new StoryFinder(furniture, new DatelineReader(places, agencies, words), bylines);
    this.publications = new PublicationLines(times);
    this.credits = new CreditLines(bylines, words, names, agencies, furniture);
    this.headlines = new Headline(words, furniture, names);
    this.publishers = new PublisherFinder(new Outlets(), words, agencies, places);
  }

  /** Reads one page; a part that the page does not show is null or empty. */
  public ArticleParts read(RawPage page) {
    String content = page.content();
    LocalDate crawled = null;
    Matcher crawl = CRAWLED.matcher(content.substring(0, Math.min(200, content.length())));
    if (crawl.lookingAt()) {
      crawled = PublicationTime.tryParse(crawl.group(1)).map(PublicationTime::date).orElse(null);
      content = content.substring(crawl.end());
    }
    List<PageLine> lines = PageLines.of(content);
    return parts(page, lines, crawled);
  }

  private ArticleParts parts(RawPage page, List<PageLine> lines, @Nullable LocalDate crawled) {
    PageAddress address =
        Optional.ofNullable(page.source())
            .map(URI::toString)
            .flatMap(PageAddress::of)
            .or(() -> PageAddress.atHeadOf(lines))
            .orElse(null);
    List<PublicationLine> dated = publications.in(lines);
    StoryLines story = stories.find(lines, dated);
    List<LocalDate> hints = new ArrayList<>();
    Optional.ofNullable(crawled).ifPresent(hints::add);
    Optional.ofNullable(address).flatMap(PageAddress::day).ifPresent(hints::add);
    PublicationTime published = page.published();
    if (published == null) {
      published =
          PublicationLines.choose(dated, story.start(), story.end(), hints)
              .map(PrintedTime::published)
              .or(() -> hints.stream().findFirst().map(PublicationTime.Day::new))
              .orElse(null);
    }
    Body body = Body.of(story.paragraphs());
    PageLine headline =
        headlines
            .in(
                lines,
                story.datelineLine() >= 0
                    ? Math.min(story.datelineLine(), story.start())
                    : story.start(),
                body.text(),
                dated)
            .orElse(null);
    List<Byline> bylines = credits.in(lines, story, headline);
    Byline below = credits.below(lines, story);
    String publisher =
        Optional.ofNullable(page.publisher())
            .or(() -> publishers.find(lines, story, headline, address, bylines))
            .orElse(null);
    List<String> people = CreditLines.people(bylines);
    Set<String> agencies = new LinkedHashSet<>();
    bylines.forEach(byline -> agencies.addAll(byline.agencies()));
    @Nullable ReadDateline dateline = story.dateline();
    if (dateline != null) {
      agencies.addAll(dateline.agencies());
    }
    agencies.addAll(below.agencies());
    LocalDate day = published == null ? null : published.date();
    return new ArticleParts(
        headline == null ? null : headline.text(),
        people.isEmpty() ? below.people() : people,
        published,
        publisher,
        List.copyOf(agencies),
        address == null ? page.source() : address.uri(),
        dateline == null ? null : dateline.on(day),
        body.text(),
        body.paragraphs(),
        warnings(published, body));
  }

  private static List<String> warnings(@Nullable PublicationTime published, Body body) {
    List<String> warnings = new ArrayList<>();
    if (published == null) {
      warnings.add("no publication date stated on the page");
    } else if (published instanceof PublicationTime.Local) {
      warnings.add("no time zone stated for the publication time");
    }
    if (body.text().isEmpty()) {
      warnings.add("no running text found on the page");
    }
    return warnings;
  }
}
