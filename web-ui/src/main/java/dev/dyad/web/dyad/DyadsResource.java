package dev.dyad.web.dyad;

import dev.dyad.web.service.Chronologies;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The list of dyads, the site's first page. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DyadsResource {
  private final Chronologies chronologies;

  DyadsResource(Chronologies chronologies) {
    this.chronologies = chronologies;
  }

  @CheckedTemplate(basePath = "dyad")
  record Dyads(DyadList list) implements TemplateInstance {}

  /** Every dyad, the richest chronology first. */
  @GET
  public TemplateInstance dyads() {
    return new Dyads(DyadList.of(chronologies.dyads()));
  }
}
