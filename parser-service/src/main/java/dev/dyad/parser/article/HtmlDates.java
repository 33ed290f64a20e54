package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when an HTML page was published: JSON-LD, meta tags, marked times, address, text. */
final class HtmlDates {
  /** There were no news pages before. */
  private static final int FIRST_YEAR = 1990;

  private static final String DATED_ELEMENTS =
      "[class*=publish], [class*=pubdate], [class*=pub-date], [class*=post-date], [class*=entry-date],"
          + " [class*=article-date], [class*=article__date], [class*=date-published], [class*=dateline],"
          + " [class*=posted-on], [class*=timestamp], [class*=byline], [class*=meta-date],"
          + " [class*=created], [class*=article-info], [class*=post-meta], [class*=entry-meta],"
          + " [class*=date], [id*=date], [class*=datum], [class*=time]";

  private final PrintedTimes times;
  private final PublicationLines lines;

  HtmlDates(PrintedTimes times, PublicationLines lines) {
    this.times = times;
    this.lines = lines;
  }

  /** The time of publication, the best sign first; empty if the page gives none. */
  Optional<PublicationTime> published(
      Document page, JsonLd linked, MetaTags meta, @Nullable PageAddress address) {
    return first(linked.text("datePublished").stream())
        .or(() -> first(meta.published().stream()))
        .or(() -> first(linked.text("dateCreated").stream()))
        .or(
            () ->
                Optional.ofNullable(address)
                    .flatMap(PageAddress::day)
                    .filter(HtmlDates::plausible)
                    .map(day -> marked(page, day)))
        .or(
            () ->
                first(
                    attributes(
                        page, "[itemprop*=datePublished], [pubdate], [property*=datePublished]")))
        .or(
            () ->
                first(
                    attributes(
                        page,
                        "article time, main time, header time, [class*=article] time, [class*=post] time")))
        .or(() -> elements(page))
        .or(
            () ->
                first(
                    attributes(
                        page,
                        "time, abbr.published, abbr[title], [data-published], [data-timestamp]")))
        .or(() -> text(page))
        .or(() -> first(linked.text("dateModified").stream()))
        .or(() -> first(meta.modified().stream()));
  }

  /** The day of the address, with the time that the page marks for the same day. */
  private PublicationTime marked(Document page, LocalDate day) {
    return attributes(page, "time")
        .flatMap(text -> read(text).stream())
        .filter(time -> time.date().equals(day))
        .findFirst()
        .orElse(new PublicationTime.Day(day));
  }

  private static Stream<String> attributes(Document page, String selector) {
    return page.select(selector).stream()
        .limit(40)
        .flatMap(
            element ->
                Stream.of(
                    element.attr("datetime"),
                    element.attr("content"),
                    element.attr("title"),
                    element.attr("data-published"),
                    element.attr("data-timestamp"),
                    "time".equals(element.nodeName()) ? element.text() : ""));
  }

  private Optional<PublicationTime> elements(Document page) {
    List<PageLine> found = new ArrayList<>();
    for (Element element : page.select(DATED_ELEMENTS)) {
      String text = element.text();
      if (text.length() < 200 && found.size() < 60) {
        found.add(PageLine.of(found.size(), found.size(), text));
      }
    }
    return choose(found);
  }

  private Optional<PublicationTime> text(Document page) {
    return choose(PageLines.of(MarkupText.lines(page.body())));
  }

  private Optional<PublicationTime> choose(List<PageLine> found) {
    List<PublicationLine> dated =
        lines.in(found).stream().filter(line -> plausible(line.time().date())).toList();
    return PublicationLines.choose(dated, found.size(), found.size(), List.of())
        .map(PrintedTime::published);
  }

  private Optional<PublicationTime> first(Stream<String> texts) {
    return texts.flatMap(text -> read(text).stream()).findFirst();
  }

  private Optional<PublicationTime> read(String text) {
    if (text.isBlank() || text.length() > 200) {
      return Optional.empty();
    }
    return PublicationTime.tryParse(text.strip())
        .or(() -> times.in(text).stream().findFirst().map(PrintedTime::published))
        .filter(time -> plausible(time.date()));
  }

  private static boolean plausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.isBefore(LocalDate.of(2100, 1, 1));
  }
}
