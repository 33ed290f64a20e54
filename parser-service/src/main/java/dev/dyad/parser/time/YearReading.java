package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;

/**
 * A year.
 *
 * @param year 0 to 9999
 * @param approximate whether only a part of it is meant
 */
record YearReading(int year, boolean approximate) implements Reading {
  @Override
  public Resolved in(Anchor anchor) {
    Edtf edtf = Edtf.year(year);
    return Resolved.date("%04d".formatted(year), approximate ? edtf.approximate() : edtf);
  }
}
