package dev.dyad.timeline.event;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.EventType;
import dev.dyad.timeline.merge.Account;
import dev.dyad.timeline.merge.AccountShelf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored accounts. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<AccountEntity, UUID>, AccountShelf {

  /** The accounts of an article. */
  List<AccountEntity> ofArticle(UUID article) {
    return list("articleId", article);
  }

  @Override
  public Collection<Account> between(DyadPair dyad, EventType type, LocalDate from, LocalDate to) {
    return contents(
        list(
            "dyad = ?1 and type = ?2 and starts <= ?4 and ends >= ?3",
            dyad.toString(),
            type,
            from,
            to));
  }

  @Override
  public Collection<Account> undated(DyadPair dyad, EventType type) {
    return contents(list("dyad = ?1 and type = ?2 and starts is null", dyad.toString(), type));
  }

  private static List<Account> contents(List<AccountEntity> entities) {
    return entities.stream().map(entity -> entity.content).toList();
  }
}
