package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of an article in HTML: what it says of itself first, then what it shows. */
final class HtmlPageReader {
  private final StoryFinder stories;
  private final WireSignature signature;
  private final PublicationLines publications;
  private final HtmlDates dates;
  private final HtmlBody bodies = new HtmlBody();
  private final BylineReader bylines;
  private final CreditLines credits;
  private final Agencies agencies;
  private final Outlets outlets;

  HtmlPageReader(
      StoryFinder stories,
      WireSignature signature,
      PublicationLines publications,
      HtmlDates dates,
      BylineReader bylines,
      CreditLines credits,
      Agencies agencies,
      Outlets outlets) {
    this.stories = stories;
    this.signature = signature;
    this.publications = publications;
    this.dates = dates;
    this.bylines = bylines;
    this.credits = credits;
    this.agencies = agencies;
    this.outlets = outlets;
  }

  /** Reads one page. */
  ArticleParts read(RawPage page) {
    PageAddress source =
        Optional.ofNullable(page.source()).map(URI::toString).flatMap(PageAddress::of).orElse(null);
    HtmlPage html = HtmlPage.of(page.content(), source, dates, bodies);
    Set<String> people = new LinkedHashSet<>();
    Set<String> wires = new LinkedHashSet<>();
    for (String author : html.authors()) {
      Byline byline = bylines.names(author);
      people.addAll(byline.people());
      wires.addAll(byline.agencies());
    }
    StoryLines story =
        stories.within(
            html.story(), publications.in(html.story()), List.copyOf(people), html.headline());
    Body body = Body.of(story.paragraphs(signature));
    List<Byline> printed = credits.above(html.all(), story, html.headline());
    if (people.isEmpty()) {
      people.addAll(CreditLines.people(printed));
    }
    printed.forEach(byline -> wires.addAll(byline.agencies()));
    @Nullable ReadDateline dateline = story.dateline();
    if (dateline != null) {
      wires.addAll(dateline.agencies());
    }
    wires.addAll(credits.below(html.all(), story.at(html.all()), true).agencies());
    PublicationTime published =
        Optional.ofNullable(page.published())
            .or(() -> Optional.ofNullable(html.published()))
            .or(() -> Optional.ofNullable(dateline).map(ReadDateline::printed))
            .orElse(null);
    return new ArticleParts(
        html.headline(),
        List.copyOf(people),
        published,
        publisher(page, html),
        Agencies.distinct(wires),
        html.address() == null ? page.source() : html.address().uri(),
        dateline == null ? null : dateline.on(published == null ? null : published.date()),
        body.text(),
        body.paragraphs(),
        Warnings.of(published, body, html.all().size()));
  }

  private @Nullable String publisher(RawPage page, HtmlPage html) {
    if (page.publisher() != null) {
      return page.publisher();
    }
    Optional<String> known =
        Optional.ofNullable(html.address()).flatMap(address -> outlets.at(address.host()));
    return known.orElseGet(
        () ->
            html.publisher() == null
                ? null
                : agencies.publisher(html.publisher()).orElse(html.publisher()));
  }
}
