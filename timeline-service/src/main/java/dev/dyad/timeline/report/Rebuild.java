package dev.dyad.timeline.report;

import dev.dyad.timeline.event.Chronicle;
import dev.dyad.timeline.merge.AccountReader;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes all events anew from the kept reports when the service starts with another version of the
 * merge rule than made them; else the chronology would depend on when a report came. All or
 * nothing, and what was there is shown until it is done.
 */
@ApplicationScoped
class Rebuild {
  private static final Logger LOG = Logger.getLogger(Rebuild.class);
  private static final int TWO_HOURS = 7200;

  private final ReportRepository reports;
  private final Chronicle chronicle;
  private final AccountReader accounts;
  private final ReportReader reader = new ReportReader();

  Rebuild(ReportRepository reports, Chronicle chronicle, AccountReader accounts) {
    this.reports = reports;
    this.chronicle = chronicle;
    this.accounts = accounts;
  }

  @Transactional
  @TransactionConfiguration(timeout = TWO_HOURS)
  void onStart(@Observes StartupEvent start) {
    if (!chronicle.beginAnewIfOutdated()) {
      return;
    }
    List<UUID> ids = reports.ids();
    for (UUID id : ids) {
      ReportEntity report = reports.findById(id);
      chronicle.replace(
          id, accounts.read(id, reader.read(id, report.content.toString()).article()));
      reports.forget();
    }
    if (!ids.isEmpty()) {
      LOG.infof("rebuilt reports=%d", ids.size());
    }
  }
}
