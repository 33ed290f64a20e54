package dev.dyad.web.service;

import dev.dyad.contract.article.StructuredArticle;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The parser service's HTTP interface, as far as the pages use it. */
@RegisterRestClient(configKey = "parser")
@Path("/")
public interface ParserApi {

  /** Structures an article and stores nothing. */
  @POST
  @Path("api/v1/parse")
  @Consumes(MediaType.APPLICATION_JSON)
  StructuredArticle parse(PostedArticle article);

  /** Structures an article, stores it and hands it on. */
  @POST
  @Path("api/v1/articles")
  @Consumes(MediaType.APPLICATION_JSON)
  RestResponse<StructuredArticle> add(PostedArticle article);

  /** A stored article. */
  @GET
  @Path("api/v1/articles/{id}")
  StructuredArticle article(@RestPath UUID id);

  /** A stored article as it was posted. */
  @GET
  @Path("api/v1/articles/{id}/source")
  RestResponse<byte[]> source(@RestPath UUID id);

  /** Whether the service lives. */
  @GET
  @Path("q/health/live")
  Response live();

  /** Turns an error answer into an exception that carries its problem. */
  @ClientExceptionMapper
  static RuntimeException problem(Response response) {
    return ProblemReader.read(response);
  }
}
