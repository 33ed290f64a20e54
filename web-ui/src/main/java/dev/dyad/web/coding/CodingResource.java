package dev.dyad.web.coding;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Quad;
import dev.dyad.contract.plover.Status;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Explains to readers how events are coded. */
@Path("/coding")
@Produces(MediaType.TEXT_HTML)
public class CodingResource {

  @CheckedTemplate(basePath = "coding")
  record Coding(List<EventType> types, List<Quad> quads, List<Status> statuses)
      implements TemplateInstance {}

  /** The vocabulary, and where it departs from PLOVER. */
  @GET
  public TemplateInstance coding() {
    return new Coding(
        List.of(EventType.values()), List.of(Quad.values()), List.of(Status.values()));
  }
}
