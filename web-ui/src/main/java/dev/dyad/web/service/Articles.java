package dev.dyad.web.service;

import dev.dyad.contract.article.StructuredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The articles that the parser service keeps. Every method throws {@link ServiceUnreachable} if it
 * does not answer and {@link ServiceProblem} if it refuses.
 */
@ApplicationScoped
public class Articles {
  private final ParserApi api;

  Articles(@RestClient ParserApi api) {
    this.api = api;
  }

  /** What is understood of an article; nothing is stored. */
  public StructuredArticle preview(PostedArticle article) {
    return ask(() -> api.parse(article));
  }

  /** Stores an article and hands it to the timeline. */
  public AddedArticle add(PostedArticle article) {
    RestResponse<StructuredArticle> answer = ask(() -> api.add(article));
    UUID id = Objects.requireNonNull(answer.getEntity().id(), "A stored article has an id");
    return new AddedArticle(id, answer.getStatus() == Response.Status.CREATED.getStatusCode());
  }

  /** A stored article. */
  public StructuredArticle article(UUID id) {
    return ask(() -> api.article(id));
  }

  /** A stored article as it was posted, whatever it was. */
  public byte[] source(UUID id) {
    return ask(() -> api.source(id)).getEntity();
  }

  private static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (ProcessingException e) {
      throw new ServiceUnreachable(Service.PARSER, e);
    }
  }
}
