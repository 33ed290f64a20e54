package dev.dyad.parser.event;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import java.util.List;

/** Codes the events between states that an article reports. */
public final class EventCoder {
  @SuppressWarnings("UnusedVariable")
  private final Gazetteer places;

  /** Works with these places. */
  public EventCoder(Gazetteer places) {
    this.places = places;
  }

  /** Codes one article; the events come in the order of their first evidence. */
  public List<CodedEvent> code(
      ArticleParts article,
      AnalyzedText text,
      Cast cast,
      List<TimeExpression> dates,
      List<Statement> statements) {
    return List.of();
  }
}
