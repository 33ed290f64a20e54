package dev.dyad.timeline.merge;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.EventType;
import java.time.LocalDate;
import java.util.Collection;

/** Where accounts are kept. */
public interface AccountShelf {

  /** The dated accounts of a dyad and type that share a day with the days from one to another. */
  Collection<Account> between(DyadPair dyad, EventType type, LocalDate from, LocalDate to);

  /** The undated accounts of a dyad and type. */
  Collection<Account> undated(DyadPair dyad, EventType type);
}
