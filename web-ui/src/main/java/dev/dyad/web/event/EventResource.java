package dev.dyad.web.event;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.web.service.Chronologies;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** One event with the reports that it rests on. */
@Path("/events/{id:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class EventResource {
  private final Chronologies chronologies;

  EventResource(Chronologies chronologies) {
    this.chronologies = chronologies;
  }

  @CheckedTemplate(basePath = "event")
  record Event(ChronologyEvent event) implements TemplateInstance {}

  /** The event. */
  @GET
  public TemplateInstance event(@RestPath UUID id) {
    return new Event(chronologies.event(id));
  }
}
