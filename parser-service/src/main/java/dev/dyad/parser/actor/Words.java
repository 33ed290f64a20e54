package dev.dyad.parser.actor;

/**
 * Some words of a sentence.
 *
 * @param sentence the sentence, from 0
 * @param first the first token
 * @param last the last token, inclusive
 * @param head the token that carries their grammar
 */
record Words(int sentence, int first, int last, int head) implements Comparable<Words> {

  @Override
  public int compareTo(Words other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(first, other.first);
  }
}
