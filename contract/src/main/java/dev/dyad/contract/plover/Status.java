package dev.dyad.contract.plover;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an event has come when its article is published. */
public enum Status {
  /** Done or under way. */
  OCCURRED,
  /** Announced, scheduled, expected. */
  PLANNED,
  /** Offered, invited, under discussion. */
  PROPOSED,
  /** Called off or postponed. */
  CANCELLED,
  /** A party says that it did not happen. */
  DENIED;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
