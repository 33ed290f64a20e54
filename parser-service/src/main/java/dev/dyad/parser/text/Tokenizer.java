package dev.dyad.parser.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Splits text into tokens of the Penn Treebank, hyphens split as Universal Dependencies do. */
final class Tokenizer {
  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");

  /**
   * The tokens of a text, in order. Each has at least one character, and none overlaps another: the
   * full stop that the tokeniser adds behind an abbreviation at the end of a text is left out.
   */
  List<CoreLabel> tokenize(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    int end = 0;
    for (CoreLabel token : factory.getTokenizer(new StringReader(text)).tokenize()) {
      if (token.beginPosition() >= end && token.endPosition() > token.beginPosition()) {
        tokens.add(token);
        end = token.endPosition();
      }
    }
    return tokens;
  }
}
