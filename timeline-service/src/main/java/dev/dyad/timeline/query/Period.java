package dev.dyad.timeline.query;

import java.util.Locale;

/** What a summary counts by. */
enum Period {
  DAY("YYYY-MM-DD"),
  MONTH("YYYY-MM"),
  YEAR("YYYY");

  private final String format;

  Period(String format) {
    this.format = format;
  }

  /** How PostgreSQL writes a date as a period of this length. */
  String format() {
    return format;
  }

  /** The name in addresses. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
