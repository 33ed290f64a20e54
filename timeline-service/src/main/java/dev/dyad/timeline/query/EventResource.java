package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Page;
import dev.dyad.timeline.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single events. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Single events with all that was reported of them")
public class EventResource {
  private final EventReader events;

  EventResource(DataSource source) {
    this.events = new EventReader(new Database(source));
  }

  /** The events of one article. */
  @GET
  @Operation(
      summary = "The events that an article reports",
      description =
          "Each with every report of it. Empty until the article's report has been taken.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "That is no article's id")
  public Page<ChronologyEvent> reportedBy(
      @QueryParam("article") @Parameter(description = "The article's id", required = true)
          @Nullable String article) {
    UUID id = Problems.uuid("There is no such article", String.valueOf(article));
    return new Page<>(events.reportedBy(id), null, null);
  }

  /** One event. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "One event with every report of it",
      description = "Each report with its evidence, its statements and why it was merged.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "There is no such event, or no longer")
  public ChronologyEvent event(@PathParam("id") String id) {
    String title = "There is no such event";
    UUID uuid = Problems.uuid(title, id);
    return events
        .read(uuid)
        .orElseThrow(
            () ->
                Problems.notFound(
                    title,
                    "No event %s is known; its reports may have been withdrawn or merged with others."
                        .formatted(uuid)));
  }
}
