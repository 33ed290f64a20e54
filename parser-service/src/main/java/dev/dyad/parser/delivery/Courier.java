package dev.dyad.parser.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.store.Archive;
import dev.dyad.parser.store.KeptArticle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Brings one article, as it is now, to the timeline. */
@ApplicationScoped
class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class);

  private final Outbox outbox;
  private final Archive archive;
  private final TimelineReports timeline;
  private final Counter delivered;

  Courier(
      Outbox outbox, Archive archive, @RestClient TimelineReports timeline, MeterRegistry metrics) {
    this.outbox = outbox;
    this.archive = archive;
    this.timeline = timeline;
    this.delivered = metrics.counter("dyad.handovers.delivered");
  }

  /**
   * Delivers an article, or withdraws it if it is no longer kept.
   *
   * @return how to close the delivery
   * @throws RuntimeException if the timeline does not take it
   */
  CompletionHandler<Void> deliver(UUID article) {
    long revision = outbox.open(article);
    Optional<StructuredArticle> report = archive.find(article).map(KeptArticle::structured);
    try (Response answer =
        report.map(present -> timeline.put(article, present)).orElseGet(() -> withdraw(article))) {
      LOG.infof(
          "handed over article=%s events=%s status=%d",
          article, report.map(r -> r.events().size()).orElse(0), answer.getStatus());
    }
    delivered.increment();
    return (done, execution) -> outbox.close(article, revision, done, execution);
  }

  /** What the timeline does not know is withdrawn. */
  private Response withdraw(UUID article) {
    try {
      return timeline.withdraw(article);
    } catch (NotFoundException e) {
      return e.getResponse();
    }
  }
}
