package dev.dyad.parser.article;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an article, its furniture removed.
 *
 * @param headline as printed, without site name and section labels
 * @param authors the people of the byline, as printed
 * @param published when it was published, as the page states it
 * @param publisher the site or paper that carries it
 * @param agencies wire services credited in byline or dateline, as printed
 * @param url where it stands on the web
 * @param dateline place and day at its head
 * @param body the running text, paragraphs separated by a blank line
 * @param paragraphs where each paragraph lies in the body
 * @param warnings what a reader should know of how it was read
 */
public record ArticleParts(
    @Nullable String headline,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable String publisher,
    List<String> agencies,
    @Nullable URI url,
    @Nullable Dateline dateline,
    String body,
    List<Span> paragraphs,
    List<String> warnings) {

  /** Copies the lists. */
  public ArticleParts {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }

  /** The day that the article reports from: its dateline's, else that of its publication. */
  public Optional<LocalDate> reportedDay() {
    if (dateline != null && dateline.date() != null) {
      return Optional.of(dateline.date());
    }
    return Optional.ofNullable(published).map(PublicationTime::date);
  }
}
