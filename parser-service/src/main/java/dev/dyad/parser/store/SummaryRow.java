package dev.dyad.parser.store;

import dev.dyad.contract.article.ArticleSummary;
import dev.dyad.contract.article.PublicationTime;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of an article that a list shows. */
record SummaryRow(
    UUID id,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    String language,
    String[] states,
    int eventCount,
    Instant received) {

  ArticleSummary summary() {
    return new ArticleSummary(
        id,
        headline,
        publisher,
        published == null ? null : PublicationTime.parse(published),
        url == null ? null : URI.create(url),
        language,
        List.of(states),
        eventCount,
        received);
  }
}
