package dev.dyad.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The types of a TIMEX3 (ISO-TimeML, ISO 24617-1:2012). */
public enum TimeKind {
  /** A calendar date, of a day or coarser. */
  DATE,
  /** A time of day, with or without its day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A repetition. */
  SET;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
