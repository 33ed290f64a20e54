package dev.dyad.parser.intake;

import dev.dyad.contract.article.ArticleSummary;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.Page;
import dev.dyad.parser.store.Archive;
import dev.dyad.parser.store.ArticleSlice;
import dev.dyad.parser.store.Source;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The articles that the service keeps. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleResource {
  private final PostedBody bodies;
  private final Intake intake;
  private final Archive archive;

  ArticleResource(PostedBody bodies, Intake intake, Archive archive) {
    this.bodies = bodies;
    this.intake = intake;
    this.archive = archive;
  }

  /** Structures one article, keeps it and hands it over to the timeline. */
  @POST
  @Operation(summary = "Structure one article, keep it and hand it over to the timeline")
  @RequestBody(ref = "#/components/requestBodies/Article")
  @APIResponse(
      responseCode = "201",
      description = "kept; the header Location says where",
      content = @Content(schema = @Schema(implementation = StructuredArticle.class)))
  @APIResponse(
      responseCode = "200",
      description = "the same article was posted before: the first one's answer",
      content = @Content(schema = @Schema(implementation = StructuredArticle.class)))
  public Response post(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      @Context UriInfo address) {
    Intake.Receipt receipt = intake.post(bodies.read(body, contentType));
    URI location =
        address.getAbsolutePathBuilder().path(String.valueOf(receipt.article().id())).build();
    Response.ResponseBuilder answer =
        receipt.isNew()
            ? Response.created(location)
            : Response.ok().header(HttpHeaders.CONTENT_LOCATION, location);
    return answer.entity(receipt.article()).build();
  }

  /** The articles, the latest posted first. */
  @GET
  @Operation(summary = "List articles, the latest posted first")
  public Page<ArticleSummary> list(@BeanParam ArticleQuery query, @Context UriInfo address) {
    ArticleSlice slice = archive.list(query.filter(), query.page());
    return PageLinks.of(slice, address);
  }

  /** One structured article. */
  @GET
  @Path("{id}")
  @Operation(summary = "Get one structured article")
  public StructuredArticle get(@PathParam("id") String id) {
    UUID article = Parameters.id(id);
    return intake.structured(archive.find(article).orElseThrow(() -> Intake.unknown(article)));
  }

  /** One article byte for byte as posted, in the media type that it was posted in. */
  @GET
  @Path("{id}/source")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Get one article byte for byte as posted")
  @APIResponse(responseCode = "200", description = "the article, in its own media type")
  public Response source(@PathParam("id") String id) {
    UUID article = Parameters.id(id);
    Source source = archive.source(article).orElseThrow(() -> Intake.unknown(article));
    // What others wrote must not run as if it were a page of this service.
    return Response.ok(source.content())
        .header(HttpHeaders.CONTENT_TYPE, source.mediaType())
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** Structures a kept article anew, after an upgrade of the parser. */
  @POST
  @Path("{id}/reparse")
  @Operation(summary = "Structure a kept article anew, after an upgrade of the parser")
  public StructuredArticle reparse(@PathParam("id") String id) {
    return intake.reparse(Parameters.id(id));
  }

  /** Forgets an article and withdraws it from the timeline. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget an article and withdraw it from the timeline")
  @APIResponse(responseCode = "204", description = "forgotten")
  public void withdraw(@PathParam("id") String id) {
    intake.withdraw(Parameters.id(id));
  }
}
