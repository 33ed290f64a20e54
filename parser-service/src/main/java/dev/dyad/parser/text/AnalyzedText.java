package dev.dyad.parser.text;

import dev.dyad.contract.article.Span;
import java.util.List;

/**
 * A body of text with its sentences.
 *
 * @param body the text
 * @param paragraphs where each paragraph lies
 * @param sentences every sentence, in order; none crosses the border of a paragraph
 */
public record AnalyzedText(String body, List<Span> paragraphs, List<Sentence> sentences) {

  /** Copies the lists. */
  public AnalyzedText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }
}
