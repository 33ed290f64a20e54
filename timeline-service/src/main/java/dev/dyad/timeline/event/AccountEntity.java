package dev.dyad.timeline.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.timeline.merge.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An account as it is stored, with the event that it was merged into. */
@Entity
@Table(name = "account")
class AccountEntity {
  @Id UUID id;

  @Column(name = "article_id")
  UUID articleId;

  String dyad;

  @Enumerated(EnumType.STRING)
  EventType type;

  @Nullable LocalDate starts;
  @Nullable LocalDate ends;

  @Column(name = "event_id")
  UUID eventId;

  List<String> because;

  @JdbcTypeCode(SqlTypes.JSON)
  Account content;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AccountEntity() {}

  /** An account that is an event by itself until it is merged. */
  @SuppressWarnings("NullAway.Init")
  AccountEntity(Account account) {
    id = account.id();
    articleId = account.article();
    dyad = account.dyad().toString();
    type = account.event().type();
    eventId = id;
    because = List.of();
    tell(account);
  }

  /** Tells it anew: the same article's event of the same key. */
  final void tell(Account account) {
    starts = account.from().orElse(null);
    ends = account.to().orElse(null);
    content = account;
  }

  /** Puts it into an event; touches nothing if it is there already for the same reasons. */
  void put(UUID event, List<String> reasons) {
    if (!event.equals(eventId)) {
      eventId = event;
    }
    if (!reasons.equals(because)) {
      because = reasons;
    }
  }
}
