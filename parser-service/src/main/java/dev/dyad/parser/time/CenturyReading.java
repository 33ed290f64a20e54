package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;

/**
 * A decade or a century, written as the digits that its years share (TIDES 2005, 4.2.1.3).
 *
 * @param digits {@code 199} for the 1990s, {@code 20} for the 21st century
 */
record CenturyReading(String digits) implements Reading {

  static CenturyReading ofDecade(Fields fields) {
    int year = fields.number("y", 0);
    if (fields.has("short")) {
      int digits = fields.number("short", 0);
      year = digits < 30 ? 2000 + digits : 1900 + digits;
    }
    return new CenturyReading("%03d".formatted(year / 10));
  }

  static CenturyReading ofCentury(Fields fields) {
    return new CenturyReading("%02d".formatted(fields.number("c", 0)));
  }

  @Override
  public Resolved in(Anchor anchor) {
    return Resolved.date(digits, Edtf.parse(digits + "X".repeat(4 - digits.length())));
  }
}
