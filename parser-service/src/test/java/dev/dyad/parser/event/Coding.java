package dev.dyad.parser.event;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import dev.dyad.parser.actor.ActorFinder;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;

/** Codes short texts for tests; loads the models once. */
final class Coding {
  private static final Gazetteer PLACES = new Gazetteer();
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final ActorFinder ACTORS = new ActorFinder(PLACES);
  private static final EventCoder CODER = new EventCoder(PLACES);

  private Coding() {}

  /** The events of an undated article of these paragraphs. */
  static List<CodedEvent> code(String... paragraphs) {
    List<Span> spans = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append(body.isEmpty() ? "" : "\n\n");
      spans.add(new Span(body.length(), body.length() + paragraph.length()));
      body.append(paragraph);
    }
    ArticleParts article =
        new ArticleParts(
            null, List.of(), null, null, List.of(), null, null, body.toString(), spans, List.of());
    AnalyzedText text = TEXTS.analyze(article.body(), spans);
    return CODER.code(article, text, ACTORS.find(article, text), List.of(), List.of());
  }
}
