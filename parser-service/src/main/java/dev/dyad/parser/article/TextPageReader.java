package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the parts of an article in pasted text. */
final class TextPageReader {
  /** What a crawler puts before a page's first line: " date 2024-02-28 ". */
  private static final Pattern CRAWLED =
      Pattern.compile("^\\s{0,9}date (\\d{4}-\\d{2}-\\d{2})(?:[ \\t]+|$)", Pattern.MULTILINE);

  private final StoryFinder stories;
  private final WireSignature signature;
  private final PublicationLines publications;
  private final CreditLines credits;
  private final Headline headlines;
  private final PublisherFinder publishers;

  TextPageReader(
      StoryFinder stories,
      WireSignature signature,
      PublicationLines publications,
      CreditLines credits,
      Headline headlines,
      PublisherFinder publishers) {
    this.stories = stories;
    this.signature = signature;
    this.publications = publications;
    this.credits = credits;
    this.headlines = headlines;
    this.publishers = publishers;
  }

  /** Reads one page. */
  ArticleParts read(RawPage page) {
    String content = page.content();
    List<LocalDate> hints = new ArrayList<>();
    Matcher crawl = CRAWLED.matcher(content.substring(0, Math.min(200, content.length())));
    if (crawl.lookingAt()) {
      PublicationTime.tryParse(crawl.group(1)).map(PublicationTime::date).ifPresent(hints::add);
      content = content.substring(crawl.end());
    }
    return parts(page, PageLines.of(DatabasePrint.off(PastedMail.off(content))), hints);
  }

  private ArticleParts parts(RawPage page, List<PageLine> lines, List<LocalDate> hints) {
    PageAddress address =
        Optional.ofNullable(page.source())
            .map(URI::toString)
            .flatMap(PageAddress::of)
            .or(() -> PageAddress.atHeadOf(lines))
            .orElse(null);
    Optional.ofNullable(address).flatMap(PageAddress::day).ifPresent(hints::add);
    List<PublicationLine> dated = publications.in(lines, hints);
    StoryLines story = stories.find(lines, dated);
    PublicationTime published = page.published();
    if (published == null) {
      published =
          PublicationLines.choose(dated, story.start(), story.end(), hints)
              .map(PrintedTime::published)
              .or(() -> hints.stream().findFirst().map(PublicationTime.Day::new))
              .or(() -> publications.opening(lines, story.datelineLine()))
              .orElse(null);
    }
    Body told = Body.of(story.paragraphs(signature));
    boolean alone = told.text().isEmpty() && lines.size() == 1;
    int top =
        story.datelineLine() >= 0 ? Math.min(story.datelineLine(), story.start()) : story.start();
    PageLine headline = headlines.in(lines, alone ? 1 : top, told.text(), dated).orElse(null);
    // A ticker's line is headline and story in one.
    Body body = alone && headline != null ? Body.of(List.of(headline.text())) : told;
    List<Byline> bylines = credits.in(lines, story, headline);
    Byline below = credits.below(lines, story, !CreditLines.people(bylines).isEmpty());
    @Nullable ReadDateline dateline = story.dateline();
    String publisher =
        Optional.ofNullable(page.publisher())
            .or(() -> publishers.find(lines, story, headline, address, bylines))
            .orElse(null);
    if (published == null && dateline != null && publishers.isPublicBody(publisher)) {
      published = dateline.printed();
    }
    List<String> people =
        CreditLines.people(bylines).stream()
            .filter(name -> !publishers.isPartOf(name, publisher))
            .toList();
    Set<String> wires = new LinkedHashSet<>();
    if (dateline != null) {
      wires.addAll(dateline.agencies());
    }
    bylines.forEach(byline -> wires.addAll(publishers.others(byline.agencies(), publisher)));
    wires.addAll(below.agencies());
    wires.removeIf(
        name ->
            publishers.isOwnName(name, publisher)
                || (wires.size() > 1 && name.indexOf(' ') > 0 && name.equals(publisher)));
    LocalDate day = published == null ? null : published.date();
    return new ArticleParts(
        headline == null ? null : headline.text(),
        Stream.concat(people.stream(), below.people().stream()).distinct().toList(),
        published,
        publisher,
        Agencies.distinct(wires),
        address == null ? page.source() : address.uri(),
        dateline == null ? null : dateline.on(day),
        body.text(),
        body.paragraphs(),
        Warnings.of(published, body, lines.size()));
  }
}
