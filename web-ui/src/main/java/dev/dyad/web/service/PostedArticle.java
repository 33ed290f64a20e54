package dev.dyad.web.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An article as a person posts it. What is stated here wins over what is found in the text.
 *
 * @param text plain text, or null where {@code html} is given
 * @param html a page, or null where {@code text} is given
 * @param source where it was taken from, a URL
 * @param publisher who carries it
 * @param published when, ISO 8601
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostedArticle(
    @Nullable String text,
    @Nullable String html,
    @Nullable String source,
    @Nullable String publisher,
    @Nullable String published) {}
