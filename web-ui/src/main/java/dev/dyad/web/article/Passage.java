package dev.dyad.web.article;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import java.util.List;

/**
 * A stretch of a paragraph over which the same events and statements hold.
 *
 * @param start first character in the body, which names its anchor
 * @param events the events that it is evidence of
 * @param statements the statements that it is part of
 * @param pieces its text
 */
public record Passage(
    int start, List<CodedEvent> events, List<Statement> statements, List<Piece> pieces) {

  /** Copies the lists. */
  public Passage {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    pieces = List.copyOf(pieces);
  }

  /** Whether anything holds over it. */
  public boolean isMarked() {
    return !events.isEmpty() || !statements.isEmpty();
  }

  /** What it is, as style sheets call it. */
  public String kinds() {
    return (events.isEmpty() ? "" : "evidence ") + (statements.isEmpty() ? "" : "statement");
  }
}
