package dev.dyad.web.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import dev.dyad.web.stub.StubServer.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Plays the parser service: every article is {@link SampleArticle}, unless it is too strange. */
public final class StubParser implements StubServer.Handler {
  /** Text that the parser refuses. */
  public static final String REFUSED = "Dies ist ein deutscher Text";

  /** Text on which the parser breaks. */
  public static final String BREAKING = "break the parser";

  private final Set<String> known = ConcurrentHashMap.newKeySet();

  @Override
  public Answer answer(HttpExchange request) throws IOException {
    String path = request.getRequestURI().getPath();
    if (path.equals("/q/health/live")) {
      return new Answer(200, Map.of("status", "UP"));
    }
    if (request.getRequestMethod().equals("POST")) {
      return post(path, StubServer.JSON.readTree(request.getRequestBody()));
    }
    if (path.endsWith("/source")) {
      return new Answer(200, SampleArticle.HEADLINE.getBytes(StandardCharsets.UTF_8));
    }
    return path.endsWith(SampleArticle.ID.toString())
        ? new Answer(200, SampleArticle.stored())
        : new Answer(404, Map.of("status", 404, "title", "There is no such article"));
  }

  private Answer post(String path, JsonNode article) {
    String text = article.path("text").asText(article.path("html").asText());
    if (text.contains(REFUSED)) {
      return new Answer(
          422,
          Map.of(
              "status", 422,
              "title", "Unsupported language",
              "detail", "The text seems to be German; only English is read so far."));
    }
    if (text.contains(BREAKING)) {
      return new Answer(500, Map.of("status", 500, "title", "The parser failed"));
    }
    if (path.endsWith("/parse")) {
      return new Answer(200, SampleArticle.parsed());
    }
    return new Answer(known.add(text) ? 201 : 200, SampleArticle.stored());
  }
}
