package dev.dyad.parser.article;

import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The running text of an article.
 *
 * @param text paragraphs separated by a blank line, white space normalised
 * @param paragraphs where each lies in the text
 */
record Body(String text, List<Span> paragraphs) {
  Body {
    paragraphs = List.copyOf(paragraphs);
  }

  static Body of(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph);
    }
    return new Body(text.toString(), spans);
  }
}
