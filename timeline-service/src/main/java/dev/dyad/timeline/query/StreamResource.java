package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.timeline.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes of a chronology as they come. */
@Path("/api/v1/timelines/{dyad}/stream")
@Tag(name = "Timelines")
public class StreamResource {
  private static final String TITLE = "This chronology cannot be streamed";

  private final ChangeReader changes;
  private final StreamConfig config;

  StreamResource(DataSource source, StreamConfig config) {
    this.changes = new ChangeReader(new Database(source));
    this.config = config;
  }

  /** Server-sent events. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "New, changed and removed events as they come",
      description =
          "Server-sent events named added, changed or removed, whose data is the event as it is now,"
              + " or its id alone if it is gone. After a break, Last-Event-ID goes on where it"
              + " broke off; without it the stream begins with the next change.")
  @APIResponse(responseCode = "200")
  public Multi<OutboundSseEvent> stream(
      @PathParam("dyad") String dyad,
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
      @Context Sse sse) {
    DyadPair pair = Problems.read(TITLE, dyad.toUpperCase(Locale.ROOT), DyadPair::parse);
    AtomicLong seen = new AtomicLong(lastEventId == null ? -1 : number(lastEventId));
    return Multi.createFrom()
        .ticks()
        .every(config.lookEvery())
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
        .onItem()
        .transformToIterable(tick -> next(pair, seen))
        .map(change -> event(sse, change));
  }

  private List<Change> next(DyadPair dyad, AtomicLong seen) {
    if (seen.get() < 0) {
      seen.set(changes.last(dyad));
    }
    List<Change> next = changes.after(dyad, seen.get());
    if (!next.isEmpty()) {
      seen.set(next.getLast().number());
    }
    return next;
  }

  private static OutboundSseEvent event(Sse sse, Change change) {
    Object data = change.event() == null ? Map.of("id", change.id()) : change.event();
    return sse.newEventBuilder()
        .id(Long.toString(change.number()))
        .name(change.event() == null ? "removed" : change.kind())
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(data)
        .build();
  }

  private static long number(String lastEventId) {
    return Problems.read(
        TITLE,
        lastEventId,
        text -> {
          long number = Long.parseLong(text.strip());
          if (number < 0) {
            throw new IllegalArgumentException("Last-Event-ID is 0 or more, not " + number);
          }
          return number;
        });
  }
}
