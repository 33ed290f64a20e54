package dev.dyad.web.service;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Page;
import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.chronology.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The chronologies that the timeline service keeps. Every method throws {@link ServiceUnreachable}
 * if it does not answer and {@link ServiceProblem} if it refuses.
 */
@ApplicationScoped
public class Chronologies {
  private final TimelineApi api;

  Chronologies(@RestClient TimelineApi api) {
    this.api = api;
  }

  /** Every dyad that has events. */
  public List<Timeline> dyads() {
    return ask(api::timelines).items();
  }

  /** One page of a chronology, for query parameters of the timeline service. */
  public Page<ChronologyEvent> events(DyadPair dyad, MultivaluedMap<String, String> query) {
    return ask(() -> api.events(dyad.toString(), query));
  }

  /** How many events each year of a chronology has, by quad class. */
  public Summary years(DyadPair dyad) {
    return ask(() -> api.summary(dyad.toString(), "year"));
  }

  /** One event with its reports. */
  public ChronologyEvent event(UUID id) {
    return ask(() -> api.event(id));
  }

  /** The events that an article reports, with their reports; empty until it has arrived. */
  public List<ChronologyEvent> reportedBy(UUID article) {
    return ask(() -> api.reportedBy(article)).items();
  }

  private static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (ProcessingException e) {
      throw new ServiceUnreachable(Service.TIMELINE, e);
    }
  }
}
