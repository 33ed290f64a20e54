package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A season, quarter or half of a year.
 *
 * @param part TIMEX3 code: {@code SP}, {@code SU}, {@code FA}, {@code WI}, {@code Q1} … {@code H2}
 * @param year null where it is not said
 * @param years the year counted from that of the report, null where it is not said
 * @param direction -1 for the last one, 1 for the next, null where it is not said
 * @param modified whether only a part of it is meant
 */
record YearPartReading(
    String part,
    @Nullable Integer year,
    @Nullable Integer years,
    @Nullable Integer direction,
    boolean modified)
    implements Reading {

  static YearPartReading of(Fields fields) {
    return new YearPartReading(
        fields.required("part"),
        boxed(fields.number("y")),
        boxed(fields.number("years")),
        boxed(fields.number("dir")),
        fields.has("mod"));
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  @Override
  public Resolved in(Anchor anchor) {
    OptionalInt of = yearIn(anchor);
    if (of.isEmpty()) {
      return Resolved.date("XXXX-" + part, null);
    }
    Edtf edtf = Edtf.interval(Edtf.month(first(of.getAsInt())), Edtf.month(last(of.getAsInt())));
    return Resolved.date(
        "%04d-%s".formatted(of.getAsInt(), part), modified ? edtf.approximate() : edtf);
  }

  /**
   * The first month, in the northern hemisphere; winter begins in the year that it is named for.
   */
  private YearMonth first(int year) {
    return YearMonth.of(
        year,
        switch (part) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          case "H1", "Q1" -> 1;
          case "Q2" -> 4;
          case "H2", "Q3" -> 7;
          case "Q4" -> 10;
          default -> throw new IllegalArgumentException("No part of a year: " + part);
        });
  }

  private YearMonth last(int year) {
    return first(year).plusMonths(part.startsWith("H") ? 5 : 2);
  }

  private OptionalInt yearIn(Anchor anchor) {
    if (year != null) {
      return OptionalInt.of(year);
    }
    LocalDate reported = anchor.reported();
    if (reported == null) {
      return OptionalInt.empty();
    }
    int now = reported.getYear();
    if (years != null) {
      return OptionalInt.of(now + years);
    }
    if (direction != null && direction < 0) {
      return OptionalInt.of(ended(reported) ? now : now - 1);
    }
    if (direction != null && direction > 0) {
      return OptionalInt.of(begun(reported) ? now + 1 : now);
    }
    boolean past = direction == null && anchor.tense() != Tense.FUTURE;
    return OptionalInt.of(past && !begun(reported) ? now - 1 : now);
  }

  private boolean begun(LocalDate reported) {
    return !first(reported.getYear()).atDay(1).isAfter(reported);
  }

  private boolean ended(LocalDate reported) {
    return last(reported.getYear()).atEndOfMonth().isBefore(reported);
  }
}
