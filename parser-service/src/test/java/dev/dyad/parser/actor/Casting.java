package dev.dyad.parser.actor;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.Span;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the actors of short texts. */
final class Casting {
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final ActorFinder ACTORS = new ActorFinder(new Gazetteer());

  private Casting() {}

  /** The analysed body of an article; a blank line ends a paragraph. */
  static AnalyzedText text(String body) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : body.split("\n\n")) {
      if (!paragraph.isBlank()) {
        paragraphs.add(new Span(start, start + paragraph.length()));
      }
      start += paragraph.length() + 2;
    }
    return TEXTS.analyze(body, paragraphs);
  }

  /** The cast of an article with this body and no dateline. */
  static Cast cast(String body) {
    return cast(body, null);
  }

  /** The cast of an article that is written from a place. */
  static Cast cast(String body, @Nullable Dateline dateline) {
    AnalyzedText text = text(body);
    ArticleParts parts =
        new ArticleParts(
            "Ministers meet",
            List.of(),
            null,
            null,
            List.of(),
            null,
            dateline,
            body,
            text.paragraphs(),
            List.of());
    return ACTORS.find(parts, text);
  }

  /** Its actors, each as "Ana Quispe PER" or, of no state, "Ana Quispe -". */
  static List<String> actors(String body) {
    return lines(cast(body));
  }

  /** The actors of a cast, each as "Ana Quispe PER" or, of no state, "Ana Quispe -". */
  static List<String> lines(Cast cast) {
    return cast.actors().stream().map(Casting::line).toList();
  }

  private static String line(Actor actor) {
    return actor.name() + " " + (actor.state() == null ? "-" : actor.state());
  }
}
