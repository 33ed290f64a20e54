package dev.dyad.parser.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table of lines that wait or were refused. */
@ApplicationScoped
class LineRows implements PanacheRepositoryBase<LineRow, LineRow.Key> {

  /** The first lines that wait. */
  List<LineRow> waiting(UUID job, int limit) {
    return find("jobId = ?1 and reason is null order by number", job).page(0, limit).list();
  }

  /** The first lines that were refused. */
  List<Job.FailedLine> refused(UUID job, int limit) {
    return find("jobId = ?1 and reason is not null order by number", job).page(0, limit).stream()
        .map(row -> new Job.FailedLine(row.number, String.valueOf(row.reason)))
        .toList();
  }
}
