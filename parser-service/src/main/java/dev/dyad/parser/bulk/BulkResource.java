package dev.dyad.parser.bulk;

import dev.dyad.parser.intake.Refusal;
import dev.dyad.parser.intake.Refusal.Reason;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Posting many articles at once. */
@Path("/api/v1/articles/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bulk")
public class BulkResource {
  private static final Pattern LINES_OF_JSON =
      Pattern.compile("(?i)application/(x-)?(ndjson|jsonl|json-lines|jsonlines)\\s*(;.*)?");

  private final Upload upload;

  BulkResource(Upload upload) {
    this.upload = upload;
  }

  /** Takes articles as NDJSON, one a line, and deals with them in a job. */
  @POST
  @Blocking
  @Operation(summary = "Post many articles, one JSON object a line, streamed")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/x-ndjson",
              schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "202",
      description = "received; the header Location says where to follow the job",
      content = @Content(schema = @Schema(implementation = Job.class)))
  public Response post(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      @Context UriInfo address) {
    if (contentType == null || !LINES_OF_JSON.matcher(contentType).matches()) {
      throw new Refusal(
          Reason.MEDIA_TYPE,
          "Post the articles as application/x-ndjson, one JSON object a line, not as '%s'."
              .formatted(contentType == null ? "none stated" : contentType));
    }
    Job job = upload.receive(body);
    return Response.accepted(job)
        .location(address.getBaseUriBuilder().path("api/v1/jobs/{id}").build(job.id()))
        .build();
  }
}
