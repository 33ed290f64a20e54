package dev.dyad.contract.article;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the parser makes of one page.
 *
 * @param id the stored article's id, null when it is not stored
 * @param engine version of the parser that made it
 * @param headline as printed, without site name and section labels
 * @param authors the people of the byline, as printed
 * @param published when it was published, as the page states it
 * @param publisher the site or paper that carries it
 * @param agencies wire services credited in byline or dateline
 * @param url where it stands on the web
 * @param dateline place and day at its head
 * @param language ISO 639-1 code
 * @param body the running text, paragraphs separated by a blank line
 * @param paragraphs where each paragraph lies in the body
 * @param actors who acts or speaks
 * @param events what happens between states
 * @param dates every time expression of the body
 * @param statements who said what
 * @param warnings what a reader should know of how it was read
 */
public record StructuredArticle(
    @Nullable UUID id,
    String engine,
    @Nullable String headline,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable String publisher,
    List<String> agencies,
    @Nullable URI url,
    @Nullable Dateline dateline,
    String language,
    String body,
    List<Span> paragraphs,
    List<Actor> actors,
    List<CodedEvent> events,
    List<TimeExpression> dates,
    List<Statement> statements,
    List<String> warnings) {

  /** Copies the lists. */
  public StructuredArticle {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    paragraphs = List.copyOf(paragraphs);
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    dates = List.copyOf(dates);
    statements = List.copyOf(statements);
    warnings = List.copyOf(warnings);
  }

  /** The same article under the id that it was stored with. */
  public StructuredArticle withId(UUID id) {
    return new StructuredArticle(
        id,
        engine,
        headline,
        authors,
        published,
        publisher,
        agencies,
        url,
        dateline,
        language,
        body,
        paragraphs,
        actors,
        events,
        dates,
        statements,
        warnings);
  }

  /** The same article with these warnings. */
  public StructuredArticle withWarnings(List<String> warnings) {
    return new StructuredArticle(
        id,
        engine,
        headline,
        authors,
        published,
        publisher,
        agencies,
        url,
        dateline,
        language,
        body,
        paragraphs,
        actors,
        events,
        dates,
        statements,
        warnings);
  }
}
