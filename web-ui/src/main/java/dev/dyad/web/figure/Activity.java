package dev.dyad.web.figure;

import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.plover.Quad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A chronology's years as bars about a line: cooperation above it, conflict below.
 *
 * @param years every year from the first to the last that has events, without gaps
 * @param above height of the tallest bar of cooperation
 * @param below height of the tallest bar of conflict
 */
public record Activity(List<Year> years, int above, int below) {
  /** Height of the tallest bar of all. */
  static final int HEIGHT = 40;

  /**
   * A year's two bars.
   *
   * @param number the year
   * @param cooperation how many events of cooperation it has
   * @param conflict how many events of conflict it has
   * @param up height of the bar above the line
   * @param down height of the bar below the line
   * @param labelled whether there is room for its label
   */
  public record Year(
      int number, long cooperation, long conflict, int up, int down, boolean labelled) {

    /** How many events it has. */
    public long events() {
      return cooperation + conflict;
    }
  }

  /** Copies the years. */
  public Activity {
    years = List.copyOf(years);
  }

  /** Draws a summary by years. */
  public static Activity of(Summary summary) {
    Map<Integer, Long> cooperation = new HashMap<>();
    Map<Integer, Long> conflict = new HashMap<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Summary.Count count : summary.items()) {
      int year = count.period().start().orElseThrow().getYear();
      first = Math.min(first, year);
      last = Math.max(last, year);
      (isConflict(count.quad()) ? conflict : cooperation).merge(year, count.events(), Long::sum);
    }
    long most =
        Math.max(
            cooperation.values().stream().max(Long::compare).orElse(0L),
            conflict.values().stream().max(Long::compare).orElse(0L));
    List<Year> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      long up = cooperation.getOrDefault(year, 0L);
      long down = conflict.getOrDefault(year, 0L);
      boolean labelled = year % step(last - first) == 0;
      years.add(new Year(year, up, down, height(up, most), height(down, most), labelled));
    }
    return new Activity(
        years,
        years.stream().mapToInt(Year::up).max().orElse(0),
        years.stream().mapToInt(Year::down).max().orElse(0));
  }

  /** Height of the whole drawing, the line included. */
  public int height() {
    return above + below + 1;
  }

  /** Labels of every year fit for a few years, of round years for many, on a telephone too. */
  private static int step(int span) {
    if (span < 16) {
      return 1;
    }
    return span < 40 ? 5 : span < 80 ? 10 : 25;
  }

  private static int height(long events, long most) {
    return events == 0 ? 0 : Math.max(2, Math.toIntExact(HEIGHT * events / most));
  }

  private static boolean isConflict(Quad quad) {
    return switch (quad) {
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> true;
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
    };
  }
}
