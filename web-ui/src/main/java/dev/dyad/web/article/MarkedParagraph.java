package dev.dyad.web.article;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import java.util.List;

/**
 * A paragraph and what stands in its margin.
 *
 * @param passages its text
 * @param events the events whose evidence begins here
 * @param statements the statements that begin here
 */
public record MarkedParagraph(
    List<Passage> passages, List<CodedEvent> events, List<Statement> statements) {

  /** Copies the lists. */
  public MarkedParagraph {
    passages = List.copyOf(passages);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /** Whether its margin holds anything. */
  public boolean hasNotes() {
    return !events.isEmpty() || !statements.isEmpty();
  }
}
