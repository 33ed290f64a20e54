package dev.dyad.parser.statement;

import dev.dyad.parser.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives sentences that are quoted without a word of who speaks the speaker of what is near. */
final class Continuations {
  /** From so much of a sentence in quotation marks on it is direct speech without a verb. */
  private static final double MOSTLY_QUOTED = 0.6;

  private final List<Sentence> sentences;
  private final Quotations quotations;
  private final @Nullable Speech[] said;
  private final boolean[] attributed;

  /**
   * The continuations of an article.
   *
   * @param said who speaks in each sentence; gets who goes on to
   * @param attributed whether a sentence tells who speaks, even if it is nobody of note
   */
  Continuations(
      List<Sentence> sentences,
      Quotations quotations,
      @Nullable Speech[] said,
      boolean[] attributed) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.said = said;
    this.attributed = attributed;
  }

  /** Fills the gaps: first backwards from "…," he said, then forwards to what follows it. */
  void fill() {
    for (int i = said.length - 2; i >= 0; i--) {
      Speech next = said[i + 1];
      if (isOpen(i) && next != null && joins(i, i + 1)) {
        said[i] = next.at(i);
      }
    }
    for (int i = 0; i < said.length; i++) {
      if (isOpen(i) && isQuoted(i)) {
        Speech speech = before(i);
        said[i] = speech == null ? null : speech.at(i);
      }
    }
  }

  private boolean isOpen(int i) {
    return said[i] == null && !attributed[i];
  }

  private boolean joins(int one, int other) {
    return quotations.join(sentences.get(one).span(), sentences.get(other).span());
  }

  private boolean isQuoted(int i) {
    Sentence sentence = sentences.get(i);
    int length = sentence.span().end() - sentence.span().start();
    return quotations.quoted(sentence.span()) >= MOSTLY_QUOTED * length;
  }

  /** Who spoke last in the paragraph, at its beginning in the sentence right before it. */
  private @Nullable Speech before(int i) {
    int paragraph = sentences.get(i).paragraph();
    for (int j = i - 1; j >= 0 && sentences.get(j).paragraph() == paragraph; j--) {
      if (said[j] != null || attributed[j]) {
        return said[j];
      }
    }
    int previous = i - 1;
    while (previous >= 0 && sentences.get(previous).paragraph() == paragraph) {
      previous--;
    }
    return previous >= 0 && sentences.get(previous).paragraph() == paragraph - 1
        ? said[previous]
        : null;
  }
}
