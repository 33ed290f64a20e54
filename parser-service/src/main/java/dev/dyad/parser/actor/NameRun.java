package dev.dyad.parser.actor;

/**
 * The name of a person in a sentence.
 *
 * @param first its first token, forms of address left out that are no part of the name
 * @param last its last token, inclusive
 * @param start the first token with the forms of address before it
 * @param gender what they say
 */
record NameRun(int first, int last, int start, Gender gender) {}
