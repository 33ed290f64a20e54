package dev.dyad.parser.statement;

import dev.dyad.contract.article.Statement;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.text.AnalyzedText;
import java.util.List;

/** Finds the sentences that report what somebody said. */
public final class StatementFinder {

  /** Finds the statements of one article, in order; none is tied to an event yet. */
  public List<Statement> find(AnalyzedText text, Cast cast) {
    return List.of();
  }
}
