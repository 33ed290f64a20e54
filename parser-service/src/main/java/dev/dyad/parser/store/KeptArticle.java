package dev.dyad.parser.store;

import dev.dyad.contract.article.StructuredArticle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored article.
 *
 * @param id its id
 * @param language ISO 639-1 code of the language that it is written in
 * @param structured what the parser made of it, null where the parser does not read its language
 */
public record KeptArticle(UUID id, String language, @Nullable StructuredArticle structured) {}
