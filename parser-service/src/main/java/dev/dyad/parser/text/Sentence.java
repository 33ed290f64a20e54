package dev.dyad.parser.text;

import dev.dyad.contract.article.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One sentence of a body. Its grammar is found when it is first asked for. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private final Function<Sentence, Grammar> parser;
  private @Nullable Grammar grammar;

  /**
   * A sentence.
   *
   * @param index place in the body, from 0
   * @param paragraph the paragraph that it stands in, from 0
   * @param span where it lies in the body
   * @param tokens its tokens, in order
   * @param parser finds its grammar
   */
  public Sentence(
      int index, int paragraph, Span span, List<Token> tokens, Function<Sentence, Grammar> parser) {
    this.index = index;
    this.paragraph = paragraph;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.parser = parser;
  }

  /** Place in the body, from 0. */
  public int index() {
    return index;
  }

  /** The paragraph that it stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Where it lies in the body. */
  public Span span() {
    return span;
  }

  /** Its tokens, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at {@code index}, from 0. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Its grammar; the first call parses the sentence, which takes milliseconds. */
  public synchronized Grammar grammar() {
    if (grammar == null) {
      grammar = parser.apply(this);
    }
    return grammar;
  }
}
