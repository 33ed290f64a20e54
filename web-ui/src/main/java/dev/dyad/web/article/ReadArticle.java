package dev.dyad.web.article;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.web.wording.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it.
 *
 * @param article what the parser made of it
 * @param paragraphs its body, marked
 * @param entries the chronologies' events that it reports, with their reports
 */
public record ReadArticle(
    StructuredArticle article, List<MarkedParagraph> paragraphs, List<ChronologyEvent> entries) {

  /** Copies the lists. */
  public ReadArticle {
    paragraphs = List.copyOf(paragraphs);
    entries = List.copyOf(entries);
  }

  /** Marks an article that stands in no chronology. */
  public static ReadArticle of(StructuredArticle article) {
    return of(article, List.of());
  }

  /** Marks an article. */
  public static ReadArticle of(StructuredArticle article, List<ChronologyEvent> entries) {
    return new ReadArticle(article, BodyMarker.mark(article), entries);
  }

  /** What an event of the article has become in the chronologies. */
  public List<ChronologyEvent> entries(CodedEvent event) {
    return entries.stream().filter(entry -> isTold(entry, event)).toList();
  }

  /** Whether an event that belongs in a chronology has not arrived there. */
  public boolean isAwaited() {
    return article.events().stream()
        .anyMatch(event -> !dyads(event).isEmpty() && entries(event).isEmpty());
  }

  private boolean isTold(ChronologyEvent entry, CodedEvent event) {
    return Optional.ofNullable(entry.reports()).orElse(List.of()).stream()
        .anyMatch(
            report -> report.articleId().equals(article.id()) && report.event().equals(event.id()));
  }

  /** The headline, or words to put in its place. */
  public String heading() {
    return Optional.ofNullable(article.headline()).orElse("Article without a headline");
  }

  /** Where the article stands on the web, null if that is not known or no web address. */
  public @Nullable URI webAddress() {
    return Optional.ofNullable(article.url()).filter(WebAddress::isWeb).orElse(null);
  }

  /** The place of an event in the article's list, from 1. */
  public int number(CodedEvent event) {
    return article.events().indexOf(event) + 1;
  }

  /** The name of who makes a statement, null if it is none of the actors. */
  public @Nullable String speaker(Statement statement) {
    return actor(statement.speaker()).map(Actor::name).orElse(null);
  }

  /** The actors that take part in an event. */
  public List<Actor> actors(CodedEvent event) {
    return event.actors().stream().flatMap(id -> actor(id).stream()).toList();
  }

  /** The dyads in whose chronologies an event stands. */
  public List<DyadPair> dyads(CodedEvent event) {
    return event.source().stream()
        .flatMap(source -> event.target().stream().flatMap(target -> pair(source, target)))
        .distinct()
        .toList();
  }

  private static Stream<DyadPair> pair(String source, String target) {
    try {
      return Stream.of(new DyadPair(source, target));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private Optional<Actor> actor(@Nullable String id) {
    return article.actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
  }
}
