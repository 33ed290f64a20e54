package dev.dyad.parser.statement;

import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a body that stand in double quotation marks, paragraph by paragraph. */
final class Quotations {
  private final List<Span> spans = new ArrayList<>();

  Quotations(String body, List<Span> paragraphs) {
    for (Span paragraph : paragraphs) {
      int open = -1;
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        char c = body.charAt(i);
        if (open < 0 && (c == '"' || c == '“' || c == '«')) {
          open = i;
        } else if (open >= 0 && (c == '"' || c == '”' || c == '»')) {
          spans.add(new Span(open, i + 1));
          open = -1;
        }
      }
      if (open >= 0) {
        spans.add(new Span(open, paragraph.end()));
      }
    }
  }

  /** How many characters of a stretch are quoted. */
  int quoted(Span span) {
    int quoted = 0;
    for (Span quote : spans) {
      if (quote.overlaps(span)) {
        quoted += Math.min(quote.end(), span.end()) - Math.max(quote.start(), span.start());
      }
    }
    return quoted;
  }

  /** Whether one quotation reaches from one stretch into the other. */
  boolean join(Span one, Span other) {
    return spans.stream().anyMatch(quote -> quote.overlaps(one) && quote.overlaps(other));
  }
}
