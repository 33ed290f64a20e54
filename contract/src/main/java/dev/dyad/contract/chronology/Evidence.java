package dev.dyad.contract.chronology;

/**
 * A sentence of an article that an event rests on.
 *
 * @param start first character in the article's body
 * @param end one past the last character
 * @param text the sentence itself
 */
public record Evidence(int start, int end, String text) {}
