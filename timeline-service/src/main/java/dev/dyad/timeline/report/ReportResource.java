package dev.dyad.timeline.report;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.timeline.Problems;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each article reports, sent by the parser service. */
@Path("/api/v1/reports/{articleId}")
@Tag(name = "Reports", description = "What each article reports")
public class ReportResource {
  private static final String TITLE = "This report cannot be taken";

  private final Intake intake;
  private final ReportReader reader = new ReportReader();

  ReportResource(Intake intake) {
    this.intake = intake;
  }

  /** Takes a report. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Takes what an article reports",
      description = "In the place of what it reported before. A report sent twice changes nothing.")
  @APIResponse(responseCode = "204", description = "Taken, and the chronologies are in step")
  @APIResponse(responseCode = "400", description = "Not a report of this article, and why")
  public void put(
      @PathParam("articleId") String articleId,
      @RequestBody(content = @Content(schema = @Schema(implementation = StructuredArticle.class)))
          String body) {
    UUID id = Problems.uuid(TITLE, articleId);
    try {
      var unused = intake.take(id, reader.read(id, body));
    } catch (BadReportException e) {
      throw Problems.badRequest(TITLE, String.valueOf(e.getMessage()));
    }
  }

  /** Withdraws a report. */
  @DELETE
  @Operation(
      summary = "Withdraws what an article reports",
      description = "Events that no other article reports vanish. One that is not there is gone.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public void delete(@PathParam("articleId") String articleId) {
    var unused = intake.withdraw(Problems.uuid("This report cannot be withdrawn", articleId));
  }

  /** The report as it came. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The report of an article, as it came")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StructuredArticle.class)))
  @APIResponse(responseCode = "404", description = "There is none")
  public Object get(@PathParam("articleId") String articleId) {
    UUID id = Problems.uuid("There is no such report", articleId);
    return intake
        .find(id)
        .orElseThrow(
            () ->
                Problems.notFound(
                    "There is no such report", "No article %s was reported.".formatted(id)));
  }
}
