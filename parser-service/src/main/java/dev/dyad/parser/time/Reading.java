package dev.dyad.parser.time;

import java.util.Set;

/** What an expression means before it is known where it stands. */
sealed interface Reading
    permits CenturyReading,
        ClockReading,
        DateReading,
        DayOfMonthReading,
        FiscalReading,
        HolidayReading,
        LengthReading,
        MonthPartReading,
        NightReading,
        NothingReading,
        NumericReading,
        RangeReading,
        ReferenceReading,
        RepeatReading,
        ShiftReading,
        WeekdayReading,
        YearPartReading,
        YearsApartReading,
        YearReading {

  /** What rules.tsv can name. */
  Set<String> CONSTRUCTS =
      Set.of(
          "date",
          "numeric",
          "range",
          "years",
          "year",
          "decade",
          "century",
          "part",
          "fiscal",
          "monthpart",
          "dayofmonth",
          "night",
          "weekday",
          "shift",
          "yearapart",
          "length",
          "repeat",
          "reference",
          "clock",
          "skip");

  /** Its meaning where it stands. */
  Resolved in(Anchor anchor);

  /**
   * The reading of a construct.
   *
   * @throws IllegalArgumentException if there is no such construct, or a field does not fit it
   */
  static Reading of(String construct, Fields fields) {
    return switch (construct) {
      case "date" -> DateReading.of(fields);
      case "numeric" -> NumericReading.of(fields);
      case "range" -> RangeReading.of(fields);
      case "years" -> RangeReading.ofYears(fields);
      case "year" -> new YearReading(fields.number("y", 0), fields.text("mod").isPresent());
      case "decade" -> CenturyReading.ofDecade(fields);
      case "century" -> CenturyReading.ofCentury(fields);
      case "part" -> YearPartReading.of(fields);
      case "monthpart" -> MonthPartReading.of(fields);
      case "dayofmonth" -> DayOfMonthReading.of(fields);
      case "night" -> NightReading.of(fields);
      case "fiscal" -> FiscalReading.of(fields);
      case "weekday" -> WeekdayReading.of(fields);
      case "shift" -> ShiftReading.of(fields);
      case "yearapart" -> YearsApartReading.of(fields);
      case "length" -> LengthReading.of(fields);
      case "repeat" -> RepeatReading.of(fields);
      case "reference" -> ReferenceReading.of(fields);
      case "clock" -> new ClockReading(fields.timeOfDay());
      case "skip" -> new NothingReading();
      default -> throw new IllegalArgumentException("There is no construct " + construct);
    };
  }
}
