package dev.dyad.timeline.report;

import dev.dyad.timeline.event.Chronicle;
import dev.dyad.timeline.merge.AccountReader;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes and withdraws reports; the chronologies are in step when it is done. */
@ApplicationScoped
class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);

  /** What taking or withdrawing a report came to. */
  enum Outcome {
    ADDED,
    REPLACED,
    UNCHANGED,
    WITHDRAWN
  }

  private final ReportRepository reports;
  private final Chronicle chronicle;
  private final AccountReader accounts;
  private final Clock clock;
  private final MeterRegistry meters;

  Intake(
      ReportRepository reports,
      Chronicle chronicle,
      AccountReader accounts,
      Clock clock,
      MeterRegistry meters) {
    this.reports = reports;
    this.chronicle = chronicle;
    this.accounts = accounts;
    this.clock = clock;
    this.meters = meters;
  }

  /** Takes a report in the place of the one that the article had; a known one changes nothing. */
  @Transactional
  Outcome take(UUID id, Report report) {
    chronicle.lock(id);
    ReportEntity known = reports.findById(id);
    if (known != null && known.content.equals(report.content())) {
      return done(id, Outcome.UNCHANGED);
    }
    if (known == null) {
      reports.persist(new ReportEntity(id, report.content(), clock.instant()));
    } else {
      known.content = report.content();
      known.received = clock.instant();
    }
    chronicle.replace(id, accounts.read(id, report.article()));
    return done(id, known == null ? Outcome.ADDED : Outcome.REPLACED);
  }

  /** Withdraws a report; events that no other article reports vanish. */
  @Transactional
  Outcome withdraw(UUID id) {
    chronicle.lock(id);
    chronicle.replace(id, List.of());
    return done(id, reports.deleteById(id) ? Outcome.WITHDRAWN : Outcome.UNCHANGED);
  }

  /** The stored report of an article. */
  @Transactional
  Optional<Object> find(UUID id) {
    return reports.findByIdOptional(id).map(report -> report.content);
  }

  private Outcome done(UUID id, Outcome outcome) {
    meters.counter("dyad.reports", "outcome", outcome.name().toLowerCase(Locale.ROOT)).increment();
    LOG.infof("report article=%s outcome=%s", id, outcome);
    return outcome;
  }
}
