package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another; an end may be open or unknown.
 *
 * @param from its start
 * @param to its end
 */
public record Interval(Bound from, Bound to) implements Edtf {

  /** An end of an interval. */
  public sealed interface Bound {}

  /**
   * An end that is a date.
   *
   * @param date the date
   */
  public record At(Point date) implements Bound {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** An end that is no date. */
  public enum Without implements Bound {
    /** There is no such end: {@code ..}. */
    OPEN(".."),
    /** There is one, but it is not known: nothing is written. */
    UNKNOWN("");

    private final String text;

    Without(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Refuses an interval that ends before it starts, and one of which nothing is known. */
  public Interval {
    if (from == Without.UNKNOWN && !(to instanceof At)
        || to == Without.UNKNOWN && !(from instanceof At)) {
      throw new IllegalArgumentException("An interval needs a start or an end");
    }
    if (from instanceof At(Point first)
        && to instanceof At(Point last)
        && last.lastDay().isBefore(first.firstDay())) {
      throw new IllegalArgumentException("%s/%s ends before it starts".formatted(first, last));
    }
  }

  static Bound startOf(Edtf date) {
    return switch (date) {
      case Interval interval -> interval.from;
      case Point point -> new At(point);
    };
  }

  static Bound endOf(Edtf date) {
    return switch (date) {
      case Interval interval -> interval.to;
      case Point point -> new At(point);
    };
  }

  private static Bound approximate(Bound bound) {
    return bound instanceof At(Point date) ? new At(date.approximate()) : bound;
  }

  @Override
  public Interval approximate() {
    return new Interval(approximate(from), approximate(to));
  }

  @Override
  public Optional<LocalDate> start() {
    return from instanceof At(Point date) ? date.start() : Optional.empty();
  }

  @Override
  public Optional<LocalDate> end() {
    return to instanceof At(Point date) ? date.end() : Optional.empty();
  }

  @Override
  public Precision precision() {
    if (from instanceof At(Point date)) {
      return date.precision();
    }
    return to instanceof At(Point date) ? date.precision() : Precision.UNKNOWN;
  }

  @Override
  public boolean isInterval() {
    return true;
  }

  @Override
  public String toString() {
    return from + "/" + to;
  }
}
