package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Page;
import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.chronology.Timeline;
import dev.dyad.timeline.Problems;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The chronologies. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines", description = "The chronologies of dyads")
public class TimelineResource {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 500;

  private final TimelineReader timelines;
  private final ChronologyReader chronology;
  private final SummaryReader summaries;

  TimelineResource(DataSource source) {
    Database database = new Database(source);
    this.timelines = new TimelineReader(database);
    this.chronology = new ChronologyReader(database);
    this.summaries = new SummaryReader(database);
  }

  /** The dyads that have events. */
  @GET
  @Operation(
      summary = "The dyads that have events",
      description = "Those with most events first, each with counts and its first and last date.")
  public Page<Timeline> timelines() {
    return new Page<>(timelines.read(), null, null);
  }

  /** A page of a chronology. */
  @GET
  @Path("{dyad}/events")
  @Operation(
      summary = "The chronology of a dyad",
      description =
          "By date, undated events last. Pages are by key: follow next and previous. A dyad of which"
              + " nothing was reported has an empty chronology.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; says which and how")
  public Page<ChronologyEvent> events(
      @BeanParam FilterParams params,
      @QueryParam("limit") @Parameter(description = "Events a page: 1 to 500, 50 if not given")
          @Nullable String limit,
      @QueryParam("cursor") @Parameter(description = "From the next or previous of a page")
          @Nullable String cursor,
      @Context UriInfo uri) {
    try {
      Slice slice =
          chronology.read(
              params.filter(),
              cursor == null || cursor.isBlank() ? null : Cursor.decode(cursor),
              FilterParams.number("limit", limit, 1, LARGEST_PAGE, PAGE));
      return new Page<>(slice.events(), link(uri, slice.next()), link(uri, slice.previous()));
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest("This list cannot be shown", String.valueOf(e.getMessage()));
    }
  }

  /** A chronology in numbers. */
  @GET
  @Path("{dyad}/summary")
  @Operation(
      summary = "A chronology in numbers",
      description =
          "How many events of each quad class, and their mean Goldstein intensity, a day, month or"
              + " year. Takes the filters of the chronology.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; says which and how")
  public Summary summary(
      @BeanParam FilterParams params,
      @QueryParam("by") @Parameter(description = "day, month (the default) or year")
          @Nullable String by) {
    try {
      return summaries.read(
          params.filter(),
          by == null || by.isBlank()
              ? Period.MONTH
              : FilterParams.one("by", by.strip(), Period.values(), Period::code));
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest("This summary cannot be made", String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String link(UriInfo uri, @Nullable Cursor cursor) {
    return cursor == null
        ? null
        : uri.getRequestUriBuilder()
            .replaceQueryParam("cursor", cursor.encode())
            .build()
            .toString();
  }
}
