package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page: what it says of itself and the lines of its story.
 *
 * @param headline the headline, without the site's name
 * @param authors the names that it gives for its authors
 * @param published when it says that it was published
 * @param publisher the site's name
 * @param address where it says that it stands
 * @param story the lines of its story
 * @param all the lines of the whole page
 */
record HtmlPage(
    @Nullable String headline,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable String publisher,
    @Nullable PageAddress address,
    List<PageLine> story,
    List<PageLine> all) {

  HtmlPage {
    authors = List.copyOf(authors);
    story = List.copyOf(story);
    all = List.copyOf(all);
  }

  static HtmlPage of(String html, @Nullable PageAddress source, HtmlDates dates, HtmlBody bodies) {
    Document page = Jsoup.parse(html);
    JsonLd linked = JsonLd.of(page);
    MetaTags meta = new MetaTags(page);
    PageAddress address = source == null ? address(page, meta).orElse(null) : source;
    String site =
        linked
            .text("publisher")
            .or(() -> meta.first("og:site_name", "application-name"))
            .orElse(null);
    List<String> authors = new ArrayList<>(linked.names("author"));
    if (authors.isEmpty()) {
      authors.addAll(meta.all("author"));
      authors.addAll(meta.all("article:author"));
    }
    if (authors.isEmpty()) {
      page
          .select(
              "[rel=author], [itemprop=author] [itemprop=name], [class*=byline] a[href*=author]")
          .stream()
          .limit(4)
          .map(Element::text)
          .forEach(authors::add);
    }
    return new HtmlPage(
        headline(page, linked, meta, site),
        authors,
        dates.published(page, linked, meta, address).orElse(null),
        site,
        address,
        bodies.of(page, linked),
        PageLines.of(MarkupText.lines(page.body())));
  }

  private static Optional<PageAddress> address(Document page, MetaTags meta) {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .flatMap(PageAddress::of)
        .or(() -> meta.first("og:url").flatMap(PageAddress::of));
  }

  private static @Nullable String headline(
      Document page, JsonLd linked, MetaTags meta, @Nullable String site) {
    Optional<String> stated =
        linked.text("headline").or(() -> meta.first("og:title", "twitter:title", "dc.title"));
    String title = stated.orElse(page.title());
    String clean = SiteName.off(title, site);
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      if (!text.isEmpty() && (stated.isEmpty() || alike(text, clean))) {
        return SiteName.off(text, site);
      }
    }
    return clean.isBlank() ? null : clean;
  }

  /** Whether two headlines share most of their words. */
  private static boolean alike(String one, String other) {
    List<String> words = List.of(one.toLowerCase(java.util.Locale.ROOT).split("\\W+"));
    List<String> others = List.of(other.toLowerCase(java.util.Locale.ROOT).split("\\W+"));
    long shared = words.stream().filter(others::contains).count();
    return shared >= 0.6 * Math.min(words.size(), others.size()) && shared >= 2;
  }
}
