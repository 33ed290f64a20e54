package dev.dyad.parser.actor;

import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import java.util.List;

/** Finds who acts in an article and every reference to them. */
public final class ActorFinder {
  @SuppressWarnings("UnusedVariable")
  private final Gazetteer places;

  /** Works with these places. */
  public ActorFinder(Gazetteer places) {
    this.places = places;
  }

  /** Finds the cast of one article. */
  public Cast find(ArticleParts article, AnalyzedText text) {
    return new Cast(List.of(), List.of());
  }
}
