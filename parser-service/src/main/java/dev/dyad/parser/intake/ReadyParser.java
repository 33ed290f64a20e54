package dev.dyad.parser.intake;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.language.LanguageIdentifier;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ApplicationConfig;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * The parser, loaded once, beside the start of the service. Who asks before it is loaded waits. As
 * many articles are parsed at once as there are processors; the others wait in file.
 */
@ApplicationScoped
class ReadyParser {
  private static final Logger LOG = Logger.getLogger(ReadyParser.class);

  private final CompletableFuture<Loaded> loading = new CompletableFuture<>();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final String engine;
  private final Timer timer;

  private record Loaded(ArticleParser parser, LanguageIdentifier languages) {}

  ReadyParser(ApplicationConfig application, MeterRegistry metrics) {
    this.engine = application.version().orElse("unknown");
    this.timer = metrics.timer("dyad.articles.parsed");
  }

  /** The version of the parser. */
  String engine() {
    return engine;
  }

  /** Whether the parser is loaded. */
  boolean isLoaded() {
    return loading.isDone() && !loading.isCompletedExceptionally();
  }

  /** The language of a text, as {@link LanguageIdentifier#identify} gives it. */
  String language(String text) {
    return loading.join().languages().identify(text);
  }

  /** The parts of the article that a page shows, in whatever language. */
  ArticleParts parts(RawPage page) {
    return loading.join().parser().parts(page);
  }

  /** Structures an article in English. */
  StructuredArticle structure(ArticleParts parts) {
    ArticleParser parser = loading.join().parser();
    turns.acquireUninterruptibly();
    try {
      return timer.record(() -> parser.structure(parts));
    } finally {
      turns.release();
    }
  }

  void load(@Observes StartupEvent started) {
    Thread.ofPlatform().daemon().name("parser-load").start(this::load);
  }

  private void load() {
    long begin = System.nanoTime();
    try {
      loading.complete(new Loaded(ArticleParser.standard(engine), new LanguageIdentifier()));
      LOG.infof("parser loaded engine=%s ms=%d", engine, (System.nanoTime() - begin) / 1_000_000);
    } catch (RuntimeException | Error e) {
      LOG.errorf(e, "The parser's models could not be loaded; the service stops.");
      loading.completeExceptionally(e);
      Quarkus.asyncExit(1);
    }
  }
}
