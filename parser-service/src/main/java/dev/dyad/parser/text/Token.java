package dev.dyad.parser.text;

import dev.dyad.contract.article.Span;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param span where it lies in the body
 * @param word as written in the body
 * @param lemma its dictionary form
 * @param pos Penn Treebank part of speech
 * @param entity what kind of name it is part of
 */
public record Token(int index, Span span, String word, String lemma, String pos, EntityTag entity) {

  /** Whether it is a noun or a name. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** Whether it is a verb, auxiliaries that are tagged as verbs included. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }
}
