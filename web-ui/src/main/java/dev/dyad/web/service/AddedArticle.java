package dev.dyad.web.service;

import java.util.UUID;

/**
 * What became of a posted article.
 *
 * @param id the stored article's id
 * @param isNew false if the same article had been posted before
 */
public record AddedArticle(UUID id, boolean isNew) {}
