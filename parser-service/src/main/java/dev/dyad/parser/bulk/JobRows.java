package dev.dyad.parser.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table of jobs. */
@ApplicationScoped
class JobRows implements PanacheRepositoryBase<JobRow, UUID> {}
