package dev.dyad.parser.statement;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.Statement;
import dev.dyad.parser.actor.ActorFinder;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.article.PageReader;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.List;

/**
 * The statements of a page, for tests.
 *
 * @param text its body
 * @param cast who acts in it
 * @param statements what is said
 */
record Said(AnalyzedText text, Cast cast, List<Statement> statements) {
  /** How a page begins on which Ana Torres meets Luis Vega. */
  static final String LEAD =
      "LIMA: Peruvian Foreign Minister Ana Torres met Chilean Foreign Minister Luis Vega in Lima on"
          + " Tuesday.\n\n";

  private static final Gazetteer PLACES = new Gazetteer();
  private static final PageReader PAGES = new PageReader(PLACES);
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final ActorFinder ACTORS = new ActorFinder(PLACES);
  private static final StatementFinder FINDER = new StatementFinder();

  /** What is said in a story under a headline. */
  static Said in(String story) {
    ArticleParts parts =
        PAGES.read(RawPage.text("Ministers meet in Lima\n\nMay 7, 2024\n\n" + story));
    AnalyzedText text = TEXTS.analyze(parts.body(), parts.paragraphs());
    Cast cast = ACTORS.find(parts, text);
    return new Said(text, cast, FINDER.find(text, cast));
  }

  /** One line a statement: speaker, state, a mark if it quotes, and its first three words. */
  static List<String> lines(String story) {
    Said said = in(story);
    return said.statements().stream().map(said::line).toList();
  }

  private String line(Statement statement) {
    String[] first = text.body().substring(statement.start(), statement.end()).split("[ \n]", 4);
    return "%s %s%s: %s %s %s"
        .formatted(
            speaker(statement),
            statement.state(),
            statement.quoted() ? " \"" : "",
            first[0],
            first[1],
            first[2]);
  }

  /** The name of who speaks, "?" if it is none of the actors. */
  String speaker(Statement statement) {
    String id = statement.speaker();
    return id == null ? "?" : cast.actor(id).map(Actor::name).orElse("?");
  }
}
