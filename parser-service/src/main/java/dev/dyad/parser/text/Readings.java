package dev.dyad.parser.text;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the models read in the sentences of one text. Pages repeat themselves; a sentence that comes
 * again is read once.
 */
final class Readings {
  private final Map<List<String>, Reading> known = new HashMap<>();
  private final Consumer<List<CoreLabel>> tagger;
  private final Function<List<CoreLabel>, List<CoreLabel>> namer;
  private final Function<List<CoreLabel>, Grammar> parser;

  /**
   * Readings by these models.
   *
   * @param tagger sets the parts of speech
   * @param namer gives the tokens with the kinds of names
   * @param parser finds the grammar of tagged tokens
   */
  Readings(
      Consumer<List<CoreLabel>> tagger,
      Function<List<CoreLabel>, List<CoreLabel>> namer,
      Function<List<CoreLabel>, Grammar> parser) {
    this.tagger = tagger;
    this.namer = namer;
    this.parser = parser;
  }

  /** The reading of a sentence, whose parts of speech are set. */
  Reading of(List<CoreLabel> sentence) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    Reading reading = known.get(words);
    if (reading == null) {
      tagger.accept(sentence);
      reading = new Reading(sentence);
      known.put(words, reading);
    }
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(reading.sentence.get(i).tag());
    }
    return reading;
  }

  /** What was read in a sentence. */
  final class Reading {
    private final List<CoreLabel> sentence;
    private @Nullable List<String> names;
    private @Nullable Grammar grammar;

    private Reading(List<CoreLabel> sentence) {
      this.sentence = sentence;
    }

    /** The kind of name that each token is part of, as the model calls it. */
    List<String> names() {
      if (names == null) {
        names =
            namer.apply(sentence).stream()
                .map(token -> String.valueOf(token.get(AnswerAnnotation.class)))
                .toList();
      }
      return names;
    }

    /** The grammar; the first call parses the sentence. */
    synchronized Grammar grammar() {
      if (grammar == null) {
        grammar = parser.apply(sentence);
      }
      return grammar;
    }
  }
}
