package dev.dyad.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that reports what a person, government or body said.
 *
 * @param id unique within the article: {@code s1}, {@code s2} …
 * @param speaker id of the actor who speaks, null if the speaker is none of the actors
 * @param state the state or organisation that the speaker speaks for
 * @param start first character in the body
 * @param end one past the last character
 * @param quoted whether the words are given in quotation marks
 * @param event id of the event in which it was said, null if none is known
 */
public record Statement(
    String id,
    @Nullable String speaker,
    @Nullable String state,
    int start,
    int end,
    boolean quoted,
    @Nullable String event) {}
