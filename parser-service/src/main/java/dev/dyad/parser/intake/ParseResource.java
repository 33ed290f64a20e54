package dev.dyad.parser.intake;

import dev.dyad.contract.article.StructuredArticle;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Structuring an article without keeping it. */
@Path("/api/v1/parse")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parsing")
public class ParseResource {
  private final PostedBody bodies;
  private final Intake intake;

  ParseResource(PostedBody bodies, Intake intake) {
    this.bodies = bodies;
    this.intake = intake;
  }

  /** Structures one article and stores nothing. */
  @POST
  @Operation(summary = "Structure one article and store nothing")
  @RequestBody(ref = "#/components/requestBodies/Article")
  @APIResponse(responseCode = "200", description = "the structured article")
  public StructuredArticle parse(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE)
          @Nullable String contentType) {
    return intake.parse(bodies.read(body, contentType));
  }
}
