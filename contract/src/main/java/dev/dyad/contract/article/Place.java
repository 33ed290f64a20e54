package dev.dyad.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param name as the text gives it
 * @param country ISO 3166-1 alpha-3 code of the country in which it lies, null if not known
 */
public record Place(String name, @Nullable String country) {}
