package dev.dyad.parser.bulk;

import dev.dyad.parser.intake.Parameters;
import dev.dyad.parser.intake.Refusal;
import dev.dyad.parser.intake.Refusal.Reason;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** How far bulk jobs are. */
@Path("/api/v1/jobs/{id}")
@Tag(name = "Bulk")
public class JobResource {
  private final Ledger ledger;
  private final Duration pulse;

  JobResource(Ledger ledger, BulkConfig config) {
    this.ledger = ledger;
    this.pulse = config.pulse();
  }

  /** A job's progress and each refused line. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Get a job's progress, and the number and reason of each refused line")
  public Job get(@PathParam("id") String id) {
    return job(Parameters.id(id));
  }

  /** A job's progress as it goes, to its end. */
  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(summary = "Follow a job's progress to its end, as server-sent events")
  public Multi<Job> follow(@PathParam("id") String id) {
    UUID job = Parameters.id(id);
    Uni<Job> look =
        Uni.createFrom()
            .item(() -> job(job))
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    Multi<Job> progress =
        Multi.createBy()
            .repeating()
            .uni(() -> look)
            .withDelay(pulse)
            .whilst(seen -> seen.state() != Job.State.DONE);
    return progress.skip().repetitions();
  }

  private Job job(UUID id) {
    return ledger
        .find(id)
        .orElseThrow(() -> new Refusal(Reason.UNKNOWN, "No bulk job has the id %s.".formatted(id)));
  }
}
