package dev.dyad.timeline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a report and refuses what would break later: another article's id, an event told twice
 * under one id, text that lies outside of the body. A list that is missing is empty; a field that
 * is not known is kept and not looked at.
 */
final class ReportReader {
  private final ObjectMapper json = ReportFormat.mapper();

  /**
   * Reads the report of an article.
   *
   * @throws BadReportException if it cannot be taken
   */
  Report read(UUID id, String text) {
    if (text.isBlank()) {
      throw new BadReportException("The body is empty; it should be a structured article as JSON.");
    }
    if (text.contains("\\u0000")) {
      throw new BadReportException("The text holds the character U+0000, which cannot be stored.");
    }
    try {
      JsonNode content = json.readTree(text);
      if (!content.isObject()) {
        throw new BadReportException("A structured article is a JSON object.");
      }
      StructuredArticle article = json.treeToValue(content, StructuredArticle.class);
      check(id, article);
      return new Report(content, article);
    } catch (JsonMappingException e) {
      throw new BadReportException(
          "%s: %s".formatted(path(e), e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (JsonProcessingException e) {
      throw new BadReportException("This is not JSON: " + e.getOriginalMessage());
    }
  }

  private static void check(UUID id, StructuredArticle article) {
    if (article.id() != null && !article.id().equals(id)) {
      throw new BadReportException(
          "The address names article %s, the report article %s.".formatted(id, article.id()));
    }
    if (article.body() == null) {
      throw new BadReportException("body: it is missing; a report without text proves nothing.");
    }
    Set<String> ids = new HashSet<>();
    for (CodedEvent event : article.events()) {
      check(event, article.body());
      if (!ids.add(event.id())) {
        throw new BadReportException("Two events have the id '%s'.".formatted(event.id()));
      }
    }
    for (Statement statement : article.statements()) {
      if (statement.start() < 0
          || statement.end() < statement.start()
          || statement.end() > article.body().length()) {
        throw new BadReportException(
            "Statement '%s' lies outside of the body.".formatted(statement.id()));
      }
    }
  }

  private static void check(CodedEvent event, String body) {
    if (event.id() == null || event.type() == null || event.status() == null) {
      throw new BadReportException("An event has an id, a type and a status; one has not.");
    }
    if (event.title() == null || event.salience() == null) {
      throw new BadReportException(
          "Event '%s' lacks its title or its salience.".formatted(event.id()));
    }
    if (!(event.confidence() >= 0 && event.confidence() <= 1)) {
      throw new BadReportException(
          "Event '%s' has a confidence of %s; it is 0 to 1."
              .formatted(event.id(), event.confidence()));
    }
    for (Span span : event.evidence()) {
      if (span.end() > body.length()) {
        throw new BadReportException(
            "Evidence %d to %d of event '%s' lies outside of the body of %d characters."
                .formatted(span.start(), span.end(), event.id(), body.length()));
      }
    }
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? "The report" : path.toString();
  }
}
