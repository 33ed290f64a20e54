package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.List;

/** Analysed text for tests; loads the models once. */
final class Analysis {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private Analysis() {}

  /** A body of one paragraph. */
  static AnalyzedText of(String body) {
    return ANALYZER.analyze(body, List.of(new Span(0, body.length())));
  }
}
