package dev.dyad.parser.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.StructuredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps articles: what was posted, and what the parser made of it. */
@ApplicationScoped
@Transactional
public class Archive {
  private final ArticleRows rows;
  private final ObjectMapper json;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Archive(ArticleRows rows, ObjectMapper json, Clock clock, Supplier<UUID> ids) {
    this.rows = rows;
    this.json = json;
    this.clock = clock;
    this.ids = ids;
  }

  /** The article that was posted before with the same address or the same text. */
  public Optional<KeptArticle> findSame(@Nullable URI url, String text) {
    return rows.findSame(canonical(url), Fingerprint.of(text).bytes()).map(this::kept);
  }

  /**
   * Keeps an article, unless the same one was kept before.
   *
   * @param text what a reader of the page reads
   * @param url its own address, or the one that the poster states
   * @return the article under its new id, empty if the same one is there
   */
  public Optional<KeptArticle> add(
      Source source,
      String text,
      @Nullable URI url,
      String language,
      @Nullable StructuredArticle structured) {
    ArticleRow row = new ArticleRow();
    row.id = ids.get();
    row.received = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    row.mediaType = source.mediaType();
    row.content = source.content();
    row.source = string(source.url());
    row.statedPublisher = source.publisher();
    row.statedPublished = source.published();
    row.canonicalUrl = canonical(url);
    row.fingerprint = Fingerprint.of(text).bytes();
    row.language = language;
    if (!rows.insertUnlessKnown(row)) {
      return Optional.empty();
    }
    return replace(row.id, language, structured);
  }

  /** Puts another structured form in place of an article's present one; empty if it is not here. */
  public Optional<KeptArticle> replace(
      UUID id, String language, @Nullable StructuredArticle structured) {
    return rows.findByIdOptional(id)
        .map(
            row -> {
              StructuredArticle identified = structured == null ? null : structured.withId(id);
              describe(row, language, identified);
              return new KeptArticle(id, language, identified);
            });
  }

  /** One article. */
  public Optional<KeptArticle> find(UUID id) {
    return rows.findByIdOptional(id).map(this::kept);
  }

  /** One article as it was posted. */
  public Optional<Source> source(UUID id) {
    return rows.findByIdOptional(id)
        .map(
            row ->
                new Source(
                    row.mediaType,
                    row.content,
                    row.source == null ? null : URI.create(row.source),
                    row.statedPublisher,
                    row.statedPublished));
  }

  /** The articles that the filter lets through, the latest posted first. */
  public ArticleSlice list(ArticleFilter filter, PageRequest page) {
    List<SummaryRow> found = rows.page(filter, page);
    boolean more = found.size() > page.limit();
    List<SummaryRow> shown = found.subList(0, Math.min(found.size(), page.limit()));
    boolean backwards = page.before() != null;
    return new ArticleSlice(
        (backwards ? shown.reversed() : shown).stream().map(SummaryRow::summary).toList(),
        backwards || more,
        backwards ? more : page.after() != null);
  }

  /** Forgets an article; false if it is not here. */
  public boolean remove(UUID id) {
    return rows.deleteById(id);
  }

  private void describe(ArticleRow row, String language, @Nullable StructuredArticle article) {
    row.language = language;
    row.engine = article == null ? null : article.engine();
    row.headline = article == null ? null : article.headline();
    row.publisher = article == null ? null : article.publisher();
    PublicationTime published = article == null ? null : article.published();
    row.published = string(published);
    row.publishedOn = published == null ? null : published.date();
    row.url = article == null ? null : string(article.url());
    row.states = article == null ? new String[0] : states(article);
    row.eventCount = article == null ? 0 : article.events().size();
    row.structured = article == null ? null : write(article);
  }

  private static String[] states(StructuredArticle article) {
    return Stream.concat(
            article.actors().stream().map(Actor::state),
            article.events().stream()
                .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream())))
        .filter(state -> state != null)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private KeptArticle kept(ArticleRow row) {
    return new KeptArticle(
        row.id, row.language, row.structured == null ? null : read(row.structured));
  }

  private String write(StructuredArticle article) {
    try {
      return json.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A structured article is always JSON", e);
    }
  }

  private StructuredArticle read(String structured) {
    try {
      return json.readValue(structured, StructuredArticle.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored article does not fit the contract", e);
    }
  }

  private static @Nullable String canonical(@Nullable URI url) {
    return url == null ? null : CanonicalUrl.of(url).map(CanonicalUrl::value).orElse(null);
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
