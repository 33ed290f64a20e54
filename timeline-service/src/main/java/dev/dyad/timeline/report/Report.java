package dev.dyad.timeline.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dyad.contract.article.StructuredArticle;

/**
 * What one article reports.
 *
 * @param content as it came
 * @param article what is understood of it
 */
record Report(JsonNode content, StructuredArticle article) {}
