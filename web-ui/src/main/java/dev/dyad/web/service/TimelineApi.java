package dev.dyad.web.service;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Page;
import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.chronology.Timeline;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The timeline service's HTTP interface, as far as the pages use it. */
@RegisterRestClient(configKey = "timeline")
@Path("/")
public interface TimelineApi {

  /** The dyads that have events. */
  @GET
  @Path("api/v1/timelines")
  Page<Timeline> timelines();

  /** One page of a chronology. */
  @GET
  @Path("api/v1/timelines/{pair}/events")
  Page<ChronologyEvent> events(
      @RestPath String pair, @RestQuery MultivaluedMap<String, String> query);

  /** A chronology in numbers, {@code by} day, month or year. */
  @GET
  @Path("api/v1/timelines/{pair}/summary")
  Summary summary(@RestPath String pair, @RestQuery String by);

  /** One event with its reports. */
  @GET
  @Path("api/v1/events/{id}")
  ChronologyEvent event(@RestPath UUID id);

  /** The events that an article reports, with their reports. */
  @GET
  @Path("api/v1/events")
  Page<ChronologyEvent> reportedBy(@RestQuery UUID article);

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
