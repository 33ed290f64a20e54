package dev.dyad.web.service;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of a request that it could not serve (RFC 9457).
 *
 * @param status HTTP status, 0 if not given
 * @param title the kind of problem, in a few words
 * @param detail what is wrong with this request and what to do
 * @param violations what is wrong with single fields
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(
    int status,
    @Nullable String title,
    @Nullable String detail,
    @Nullable List<Violation> violations) {

  /**
   * What is wrong with one field.
   *
   * @param field its name
   * @param message what is wrong
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Violation(@Nullable String field, @Nullable String message) {}

  /** One sentence or more for the person who asked. */
  public String message() {
    if (detail != null && !detail.isBlank()) {
      return detail;
    }
    if (violations != null && !violations.isEmpty()) {
      return String.join(
          " ", violations.stream().map(v -> v.field() + ": " + v.message() + ".").toList());
    }
    return title == null ? "The service answered with status %d.".formatted(status) : title;
  }
}
