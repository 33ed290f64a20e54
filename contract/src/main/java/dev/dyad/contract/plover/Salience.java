package dev.dyad.contract.plover;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an event is to its article. */
public enum Salience {
  /** The article's news. */
  MAIN,
  /** Something that the article recalls. */
  BACKGROUND;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
