package dev.dyad.contract.edtf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of the Extended Date/Time Format, level 0 and the parts of level 1 that Dyad uses. */
public final class Edtf implements Comparable<Edtf> {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

  private final String text;
  private final Optional<LocalDate> start;
  private final Optional<LocalDate> end;
  private final Precision precision;

  private Edtf(String text) {
    this.text = text;
    int slash = text.indexOf('/');
    if (slash >= 0) {
      Edtf from = new Edtf(text.substring(0, slash));
      Edtf to = new Edtf(text.substring(slash + 1));
      this.start = from.start;
      this.end = to.end;
      this.precision = from.precision;
      return;
    }
    if (text.isEmpty() || text.equals("..")) {
      this.start = Optional.empty();
      this.end = Optional.empty();
      this.precision = Precision.UNKNOWN;
      return;
    }
    Matcher m = POINT.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("Not an EDTF date: '%s'".formatted(text));
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(3) != null) {
        LocalDate day = LocalDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
        this.start = Optional.of(day);
        this.end = Optional.of(day);
        this.precision = Precision.DAY;
      } else if (m.group(2) != null) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
        this.start = Optional.of(month.atDay(1));
        this.end = Optional.of(month.atEndOfMonth());
        this.precision = Precision.MONTH;
      } else {
        this.start = Optional.of(LocalDate.of(year, 1, 1));
        this.end = Optional.of(LocalDate.of(year, 12, 31));
        this.precision = Precision.YEAR;
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not an EDTF date: '%s'".formatted(text), e);
    }
  }

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if the text is not a date of the supported parts
   */
  @JsonCreator
  public static Edtf parse(String text) {
    return new Edtf(text);
  }

  /** One day. */
  public static Edtf day(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** One month. */
  public static Edtf month(YearMonth month) {
    return new Edtf(month.toString());
  }

  /** One year, 0 to 9999. */
  public static Edtf year(int year) {
    return new Edtf("%04d".formatted(year));
  }

  /** From the start of {@code from} to the end of {@code to}; one of them if they are the same. */
  public static Edtf interval(Edtf from, Edtf to) {
    return from.equals(to) ? from : new Edtf(from.text + "/" + to.text);
  }

  /** The same date, marked as approximate. */
  public Edtf approximate() {
    return text.endsWith("~") ? this : new Edtf(text + "~");
  }

  /** The first day, empty where it is open or unknown. */
  public Optional<LocalDate> start() {
    return start;
  }

  /** The last day, empty where it is open or unknown. */
  public Optional<LocalDate> end() {
    return end;
  }

  /** How fine it is; of an interval, how fine its start is. */
  public Precision precision() {
    return precision;
  }

  /** Whether it is an interval of two dates. */
  public boolean isInterval() {
    return text.indexOf('/') >= 0;
  }

  @Override
  public int compareTo(Edtf other) {
    int byStart = start.orElse(LocalDate.MIN).compareTo(other.start.orElse(LocalDate.MIN));
    if (byStart != 0) {
      return byStart;
    }
    int byEnd = end.orElse(LocalDate.MAX).compareTo(other.end.orElse(LocalDate.MAX));
    return byEnd != 0 ? byEnd : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  /** The EDTF form. */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
