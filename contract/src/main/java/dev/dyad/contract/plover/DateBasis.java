package dev.dyad.contract.plover;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the date of an event was found. */
public enum DateBasis {
  /** A calendar date stands in the text. */
  EXPLICIT,
  /** An expression resolved against the day of the report: yesterday, on Tuesday. */
  RELATIVE,
  /** The day of the dateline, where the text gives none. */
  DATELINE,
  /** The day of publication, where the text and the dateline give none. */
  PUBLISHED;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
