package dev.dyad.timeline;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is answered when a request cannot be (RFC 9457). */
public final class Problems {
  private Problems() {}

  /** 400: the request is wrong, and how. */
  public static HttpProblem badRequest(String title, String detail) {
    return problem(Status.BAD_REQUEST, title, detail);
  }

  /** 404: there is no such thing. */
  public static HttpProblem notFound(String title, String detail) {
    return problem(Status.NOT_FOUND, title, detail);
  }

  /** Reads what a client sent; what it is refused for becomes a 400's detail. */
  public static <T> T read(String title, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw badRequest(title, message(e));
    }
  }

  /** Reads an id. */
  public static UUID uuid(String title, String text) {
    return read(
        title,
        text,
        id -> {
          if (id.length() != 36) {
            throw new IllegalArgumentException(
                "An id is a UUID such as 0190a5c0-1b2c-7d3e-8f40-5a6b7c8d9e0f, not '%s'"
                    .formatted(id));
          }
          return UUID.fromString(id);
        });
  }

  private static HttpProblem problem(Status status, String title, String detail) {
    return HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail).build();
  }

  private static String message(RuntimeException e) {
    @Nullable String message = e.getMessage();
    return message == null ? e.toString() : message;
  }
}
