package dev.dyad.timeline.query;

import java.util.Locale;

/** Which way a chronology runs; undated events come last both ways. */
public enum Order {
  /** The oldest first. */
  ASC,
  /** The newest first. */
  DESC;

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
