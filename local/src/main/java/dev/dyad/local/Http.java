package dev.dyad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls to the services' HTTP interfaces, as text. */
final class Http {
  private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PROBE_LIMIT)
          .build();

  /** Whether a GET is answered with 200; false also if nobody answers. */
  boolean answersOk(URI uri) {
    try {
      return send(HttpRequest.newBuilder(uri).timeout(PROBE_LIMIT).build()).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** The answer to a GET. */
  HttpResponse<String> get(URI uri) {
    return send(HttpRequest.newBuilder(uri).timeout(LIMIT).build());
  }

  /** The answer to a POST. */
  HttpResponse<String> post(URI uri, String mediaType, byte[] body) {
    return send(
        HttpRequest.newBuilder(uri)
            .timeout(LIMIT)
            .header("Content-Type", mediaType)
            .header("Accept", "application/json, application/problem+json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted", e);
    }
  }
}
