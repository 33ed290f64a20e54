package dev.dyad.parser.statement;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import java.util.List;

/** Ties statements to the meetings in which they were made. */
public final class StatementPlacer {

  /** The statements with their events, where one is known. */
  public List<Statement> place(List<Statement> statements, List<CodedEvent> events) {
    return statements;
  }
}
