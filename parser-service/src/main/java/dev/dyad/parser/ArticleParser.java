package dev.dyad.parser;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.actor.ActorFinder;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.article.PageReader;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.event.EventCoder;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.statement.StatementFinder;
import dev.dyad.parser.statement.StatementPlacer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import dev.dyad.parser.time.IntervalJoiner;
import dev.dyad.parser.time.TimeTagger;
import java.util.List;

/** The stages of the parser in their order. Safe for use by several threads. */
public final class ArticleParser {
  private final String engine;
  private final PageReader pages;
  private final TextAnalyzer texts;
  private final TimeTagger times;
  private final ActorFinder actors;
  private final StatementFinder statements;
  private final EventCoder events;
  private final StatementPlacer placer;
  private final IntervalJoiner intervals = new IntervalJoiner();

  /**
   * A parser of these stages.
   *
   * @param engine its version, which every article that it structures carries
   */
  public ArticleParser(
      String engine,
      PageReader pages,
      TextAnalyzer texts,
      TimeTagger times,
      ActorFinder actors,
      StatementFinder statements,
      EventCoder events,
      StatementPlacer placer) {
    this.engine = engine;
    this.pages = pages;
    this.texts = texts;
    this.times = times;
    this.actors = actors;
    this.statements = statements;
    this.events = events;
    this.placer = placer;
  }

  /** A parser of the standard stages; loads the models, which takes some seconds. */
  public static ArticleParser standard(String engine) {
    Gazetteer places = new Gazetteer();
    return new ArticleParser(
        engine,
        new PageReader(places),
        new TextAnalyzer(),
        new TimeTagger(),
        new ActorFinder(places),
        new StatementFinder(),
        new EventCoder(places),
        new StatementPlacer());
  }

  /** Structures one page. */
  public StructuredArticle parse(RawPage page) {
    return structure(parts(page));
  }

  /** The parts of the article that a page shows, in whatever language; a matter of milliseconds. */
  public ArticleParts parts(RawPage page) {
    return pages.read(page);
  }

  /** Structures an article in English of which the parts are known. */
  public StructuredArticle structure(ArticleParts parts) {
    AnalyzedText text = texts.analyze(parts.body(), parts.paragraphs());
    List<TimeExpression> dates = times.tag(text, parts.reportedDay().orElse(null));
    Cast cast = actors.find(parts, text);
    List<Statement> said = statements.find(text, cast);
    List<CodedEvent> coded =
        events.code(parts, text, cast, intervals.join(parts.body(), dates), said);
    return new StructuredArticle(
        null,
        engine,
        parts.headline(),
        parts.authors(),
        parts.published(),
        parts.publisher(),
        parts.agencies(),
        parts.url(),
        parts.dateline(),
        "en",
        parts.body(),
        parts.paragraphs(),
        cast.actors(),
        coded,
        dates,
        placer.place(text, said, coded),
        parts.warnings());
  }
}
