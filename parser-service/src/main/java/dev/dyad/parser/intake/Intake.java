package dev.dyad.parser.intake;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.intake.Refusal.Reason;
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
    Posting posting = reader.read(source);
    String language = parser.language(posting.text());
    if (!language.equals(READ)) {
      throw unread(language, Map.of("language", language));
    }
    return structure(posting);
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
    String language = parser.language(posting.text());
    StructuredArticle structured = language.equals(READ) ? structure(posting) : null;
    if (announced != null && structured != null && structured.published() == null) {
      posting = reader.read(posting.source().withPublished(announced.iso()));
      structured = structure(posting);
    }
    URI url = posting.page().source();
    if (url == null && structured != null) {
      url = structured.url();
    }
    Optional<KeptArticle> admitted = register.admit(posting, url, language, structured);
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
        language,
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
    String language = parser.language(posting.text());
    StructuredArticle structured = language.equals(READ) ? structure(posting) : null;
    KeptArticle replaced =
        register.replace(id, language, structured).orElseThrow(() -> unknown(id));
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
  static StructuredArticle structured(KeptArticle kept) {
    StructuredArticle structured = kept.structured();
    if (structured == null) {
      throw unread(
          kept.language(), Map.of("language", kept.language(), "article", kept.id().toString()));
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

  private StructuredArticle structure(Posting posting) {
    StructuredArticle article = parser.parse(posting.page());
    reader.checkPast(
        article.published(), "Post it as JSON and state the right time in the field published.");
    return posting.remarks().isEmpty() ? article : withRemarks(article, posting);
  }

  private static StructuredArticle withRemarks(StructuredArticle article, Posting posting) {
    return article.withWarnings(
        Stream.concat(article.warnings().stream(), posting.remarks().stream()).toList());
  }

  private static Refusal unread(String language, Map<String, Object> facts) {
    String which =
        language.equals("und") ? "No language can be told" : "It is in '" + language + "'";
    String kept = facts.containsKey("article") ? " It is kept for a parser that reads it." : "";
    return new Refusal(
        Reason.LANGUAGE,
        "%s; articles in English are read. Post an English version of it.%s".formatted(which, kept),
        facts);
  }

  private void count(String outcome) {
    metrics.counter("dyad.articles.posted", "outcome", outcome).increment();
  }
}
