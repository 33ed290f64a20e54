package dev.dyad.web.chronology;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.edtf.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events in the order in which they come, under the years and months in which they begin.
 *
 * @param years in the order of the events
 */
public record Chronology(List<Year> years) {

  /**
   * A year and what it holds.
   *
   * @param label {@code 2013}, or {@code Undated}
   * @param months in the order of the events
   */
  public record Year(String label, List<Month> months) {

    /** How many events it holds. */
    public int events() {
      return months.stream().mapToInt(month -> month.events().size()).sum();
    }
  }

  /**
   * A month of a year and what it holds.
   *
   * @param number 1 to 12, or 0 for what is dated by the year alone or not at all
   * @param events in their order
   */
  public record Month(int number, List<ChronologyEvent> events) {}

  /** Copies the years. */
  public Chronology {
    years = List.copyOf(years);
  }

  /** Groups events; the order of the events is kept. */
  public static Chronology of(List<ChronologyEvent> events) {
    List<Year> years = new ArrayList<>();
    for (ChronologyEvent event : events) {
      String label = year(event);
      if (years.isEmpty() || !years.getLast().label().equals(label)) {
        years.add(new Year(label, new ArrayList<>()));
      }
      List<Month> months = years.getLast().months();
      int month = month(event);
      if (months.isEmpty() || months.getLast().number() != month) {
        months.add(new Month(month, new ArrayList<>()));
      }
      months.getLast().events().add(event);
    }
    return new Chronology(years);
  }

  private static String year(ChronologyEvent event) {
    return Optional.ofNullable(event.start())
        .map(start -> String.valueOf(start.getYear()))
        .orElse("Undated");
  }

  private static int month(ChronologyEvent event) {
    return Optional.ofNullable(event.date())
        .filter(date -> date.precision().compareTo(Precision.MONTH) <= 0)
        .map(date -> event.start())
        .map(start -> start.getMonthValue())
        .orElse(0);
  }
}
