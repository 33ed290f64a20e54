package dev.dyad.web.chronology;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Page;
import dev.dyad.contract.chronology.Timeline;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Quad;
import dev.dyad.web.figure.Activity;
import dev.dyad.web.service.Chronologies;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The chronology of one dyad. */
@Path("/timelines/{pair}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ChronologyResource {
  private final Chronologies chronologies;

  ChronologyResource(Chronologies chronologies) {
    this.chronologies = chronologies;
  }

  @CheckedTemplate(basePath = "chronology")
  record Events(
      DyadPair dyad,
      @Nullable Timeline timeline,
      Activity activity,
      Chronology chronology,
      ChronologyFilter filter,
      List<EventType> types,
      List<Quad> quads,
      @Nullable String older,
      @Nullable String newer)
      implements TemplateInstance {}

  /** One page of the chronology; the filter and the cursor come in the query. */
  @GET
  public Object events(@RestPath String pair, UriInfo request) {
    DyadPair dyad = read(pair);
    if (!dyad.toString().equals(pair)) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/timelines/" + dyad))
          .build();
    }
    var query = request.getQueryParameters();
    ChronologyFilter filter = ChronologyFilter.of(query);
    Paging paging = new Paging(dyad, filter);
    Page<ChronologyEvent> page = chronologies.events(dyad, paging.query(query));
    return new Events(
        dyad,
        timeline(dyad).orElse(null),
        Activity.of(chronologies.years(dyad)),
        Chronology.of(page.items()),
        filter,
        List.of(EventType.values()),
        List.of(Quad.values()),
        paging.link(page.previous()),
        paging.link(page.next()));
  }

  private Optional<Timeline> timeline(DyadPair dyad) {
    return chronologies.dyads().stream().filter(known -> known.id().equals(dyad)).findFirst();
  }

  private static DyadPair read(String pair) {
    try {
      return DyadPair.parse(pair.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e.getMessage(), e);
    }
  }
}
