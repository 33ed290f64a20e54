package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;

/**
 * A fiscal year, which has the number of the calendar year in which it ends.
 *
 * @param first the year in which it begins, the same as {@code last} where the text does not say
 * @param last the year in which it ends
 */
record FiscalReading(int first, int last) implements Reading {

  static FiscalReading of(Fields fields) {
    int year = fields.number("y", 2000 + fields.number("short", 0));
    if (fields.has("y") && fields.has("short")) {
      return new FiscalReading(year, year / 100 * 100 + fields.number("short", 0));
    }
    return new FiscalReading(year, year);
  }

  @Override
  public Resolved in(Anchor anchor) {
    Edtf edtf =
        last == first + 1 ? Edtf.interval(Edtf.year(first), Edtf.year(last)) : Edtf.year(first);
    return Resolved.date("FY%04d".formatted(last == first + 1 ? last : first), edtf);
  }
}
