package dev.dyad.web.wording;

/**
 * A coding term in plain words.
 *
 * @param code as {@code terms.tsv} gives it
 * @param plain a word or two
 * @param meaning one sentence
 */
public record Term(String code, String plain, String meaning) {}
