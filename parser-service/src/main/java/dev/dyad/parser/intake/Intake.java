package dev.dyad.parser.intake;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.intake.Refusal.Reason;
import dev.dyad.parser.language.LanguageIdentifier;
import dev.dyad.parser.store.Archive;
import dev.dyad.parser.store.KeptArticle;
import dev.dyad.parser.store.Source;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes articles in: reads the posting, structures it, keeps it and hands it over. */
@ApplicationScoped
public class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final String READ = "en";

  /** From so many characters a body alone tells its language, whatever the menus are written in. */
  private static final int TELLING = 250;

  private final PostingReader reader;
  private final ReadyParser parser;
  private final Archive archive;
  private final Register register;
  private final MeterRegistry metrics;

  /**
   * An article that was taken in.
   *
   * @param article under its id
   * @param isNew false if the same article was posted before, of which this is the answer
   */
  public record Receipt(StructuredArticle article, boolean isNew) {}

  Intake(
      IntakeConfig config,
      Clock clock,
      Fetcher fetcher,
      ReadyParser parser,
      Archive archive,
      Register register,
      MeterRegistry metrics) {
    this.reader = new PostingReader(clock, config.textLimit(), new WebPages(fetcher));
    this.parser = parser;
    this.archive = archive;
    this.register = register;
    this.metrics = metrics;
  }

  /**
   * Structures an article and keeps nothing.
   *
   * @throws Refusal if it is no article, or in a language that the parser does not read
   */
  public StructuredArticle parse(Source source) {
    Understood understood = understand(reader.read(source));
    if (understood.article() == null) {
      throw unread(understood.parts(), understood.language(), null);
    }
    return understood.article();
  }

  /**
   * Structures an article, keeps it and hands it over to the timeline. One in a language that the
   * parser does not read is kept too, and refused.
   *
   * @throws Refusal if it is no article, or in a language that the parser does not read
   */
  public Receipt post(Source source) {
    return post(source, null);
  }

  /**
   * The same, with a time of publication that counts only if the page shows none.
   *
   * @throws Refusal if it is no article, or in a language that the parser does not read
   */
  public Receipt post(Source source, @Nullable PublicationTime announced) {
    Posting posting = reader.read(source);
    Optional<KeptArticle> known = archive.findSame(posting.page().source(), posting.text());
    if (known.isPresent()) {
      return again(known.get());
    }
    Understood understood = understand(posting);
    if (announced != null && understood.parts().published() == null) {
      posting = reader.read(posting.source().withPublished(announced.iso()));
      understood = understand(posting);
    }
    StructuredArticle structured = understood.article();
    URI url = posting.page().source();
    if (url == null) {
      url = understood.parts().url();
    }
    Optional<KeptArticle> admitted =
        register.admit(posting, url, understood.language(), structured);
    if (admitted.isEmpty()) {
      // Another poster of the same article was first.
      return archive
          .findSame(url, posting.text())
          .map(this::again)
          .orElseGet(() -> post(source, announced));
    }
    KeptArticle kept = admitted.get();
    count("new");
    LOG.infof(
        "article posted id=%s bytes=%d language=%s events=%d",
        kept.id(),
        posting.source().content().length,
        understood.language(),
        structured == null ? 0 : structured.events().size());
    return new Receipt(structured(kept), true);
  }

  /**
   * Structures a kept article anew, as this version of the parser does it.
   *
   * @throws Refusal if there is no such article, or the parser does not read its language
   */
  public StructuredArticle reparse(UUID id) {
    Posting posting = reader.read(archive.source(id).orElseThrow(() -> unknown(id)));
    Understood understood = understand(posting);
    KeptArticle replaced =
        register
            .replace(id, understood.language(), understood.article())
            .orElseThrow(() -> unknown(id));
    LOG.infof("article reparsed id=%s engine=%s", id, parser.engine());
    return structured(replaced);
  }

  /**
   * Forgets an article and withdraws it from the timeline.
   *
   * @throws Refusal if there is no such article
   */
  public void withdraw(UUID id) {
    if (!register.withdraw(id)) {
      throw unknown(id);
    }
    LOG.infof("article withdrawn id=%s", id);
  }

  /**
   * A kept article's structured form.
   *
   * @throws Refusal if the parser does not read its language
   */
  StructuredArticle structured(KeptArticle kept) {
    StructuredArticle structured = kept.structured();
    if (structured == null) {
      Source source = archive.source(kept.id()).orElseThrow(() -> unknown(kept.id()));
      throw unread(parser.parts(reader.read(source).page()), kept.language(), kept.id());
    }
    return structured;
  }

  /** There is no article of this id. */
  static Refusal unknown(UUID id) {
    return new Refusal(
        Reason.UNKNOWN, "No article has the id %s; it may have been withdrawn.".formatted(id));
  }

  private Receipt again(KeptArticle known) {
    count("known");
    LOG.infof("article posted again id=%s", known.id());
    return new Receipt(structured(known), false);
  }

  /**
   * What the parser understands of a posting.
   *
   * @param article null if it is in a language that the parser does not read
   */
  private record Understood(
      ArticleParts parts, String language, @Nullable StructuredArticle article) {}

  private Understood understand(Posting posting) {
    ArticleParts parts = parser.parts(posting.page());
    boolean enough = parts.body().length() >= TELLING;
    String language = parser.language(enough ? parts.body() : posting.text());
    if (!language.equals(READ)) {
      return new Understood(parts, language, null);
    }
    reader.checkPast(
        parts.published(), "Post it as JSON and state the right time in the field published.");
    StructuredArticle article = parser.structure(parts);
    return new Understood(
        parts, language, posting.remarks().isEmpty() ? article : withRemarks(article, posting));
  }

  private static StructuredArticle withRemarks(StructuredArticle article, Posting posting) {
    return article.withWarnings(
        Stream.concat(article.warnings().stream(), posting.remarks().stream()).toList());
  }

  private static Refusal unread(ArticleParts parts, String language, @Nullable UUID kept) {
    String which =
        language.equals(LanguageIdentifier.UNDETERMINED)
            ? "No language can be told"
            : "It is in '" + language + "'";
    String stored = kept == null ? "" : " It is kept for a parser that reads it.";
    Map<String, Object> facts = PartsFound.of(parts, language);
    if (kept != null) {
      facts.put("article", kept.toString());
    }
    return new Refusal(
        Reason.LANGUAGE,
        "%s; articles in English are read. Post an English version of it.%s What its page shows stands in this answer."
            .formatted(which, stored),
        facts);
  }

  private void count(String outcome) {
    metrics.counter("dyad.articles.posted", "outcome", outcome).increment();
  }
}
