package dev.dyad.parser.actor;

import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.EntityTag;
import java.util.List;

/**
 * The states of officials and bodies of a province or town: "the governor of Kherson", "Sindh
 * police".
 */
final class Localities {
  /** People of a town whose officials news names by it. */
  private static final long LARGE = 50_000;

  private static final int LONGEST = 4;

  private final Gazetteer places;

  Localities(Gazetteer places) {
    this.places = places;
  }

  /**
   * The states in which the province or town may lie that stands last between two tokens, both
   * inclusive, the likeliest first; none if none stands there.
   */
  List<String> states(Reading reading, int first, int last) {
    for (int end = last; end >= first; end--) {
      for (int start = Math.max(first, end - LONGEST + 1); start <= end; start++) {
        if (isPlace(reading, start, end)) {
          List<String> states = places.countriesOf(reading.text(start, end), LARGE);
          if (!states.isEmpty()) {
            return states;
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isPlace(Reading reading, int first, int last) {
    boolean located = false;
    for (int i = first; i <= last; i++) {
      located |= reading.token(i).entity() == EntityTag.LOCATION;
    }
    return located
        && reading.name(first) == null
        && reading.name(last) == null
        && Character.isUpperCase(reading.token(first).word().charAt(0));
  }
}
