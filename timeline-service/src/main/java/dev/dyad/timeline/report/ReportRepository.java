package dev.dyad.timeline.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored reports. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ReportEntity, UUID> {

  /** The articles that are reported, in order. */
  List<UUID> ids() {
    return find("select articleId from ReportEntity order by articleId").project(UUID.class).list();
  }

  /** Writes what is not yet written and lets go of all that was read. */
  void forget() {
    flush();
    getEntityManager().clear();
  }
}
