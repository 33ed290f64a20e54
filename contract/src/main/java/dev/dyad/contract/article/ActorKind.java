package dev.dyad.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
  /** A person, named. */
  PERSON,
  /** A government, or a body of one: a ministry, an embassy, an army. */
  GOVERNMENT,
  /** An organisation of states or of no state. */
  ORGANISATION;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
