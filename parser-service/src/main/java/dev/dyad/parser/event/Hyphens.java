package dev.dyad.parser.event;

import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that are written with a hyphen, which the tokenizer takes apart as treebanks do. */
final class Hyphens {
  private Hyphens() {}

  /** The compounds that a token is a part of, in dictionary form: "sit-in" for "sit". */
  static List<String> joined(Sentence sentence, int index) {
    List<String> compounds = new ArrayList<>();
    if (isHyphen(sentence, index + 1)) {
      compounds.add(lemma(sentence, index) + "-" + lemma(sentence, index + 2));
    }
    if (isHyphen(sentence, index - 1)) {
      compounds.add(lemma(sentence, index - 2) + "-" + lemma(sentence, index));
    }
    return compounds;
  }

  /** Whether a token is a hyphen without white space on either side. */
  private static boolean isHyphen(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    return index > 0
        && index + 1 < tokens.size()
        && tokens.get(index).word().equals("-")
        && tokens.get(index - 1).span().end() == tokens.get(index).span().start()
        && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  private static String lemma(Sentence sentence, int index) {
    return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
  }
}
