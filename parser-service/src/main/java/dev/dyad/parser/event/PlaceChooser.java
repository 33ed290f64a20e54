package dev.dyad.parser.event;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.EntityTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an event takes place: the city that its clause names, else that of the dateline. */
final class PlaceChooser {
  private static final Set<String> LOCATIVE = Set.of("in", "at", "to", "near", "into", "outside");

  private final Gazetteer places;
  private final Setting setting;

  PlaceChooser(Gazetteer places, Setting setting) {
    this.places = places;
    this.setting = setting;
  }

  /**
   * The place of an event.
   *
   * @param today whether it is of the day of the report, so that the dateline's place will do
   */
  @Nullable Place choose(
      Clause clause, int trigger, @Nullable Mode mode, List<String> states, boolean today) {
    if (mode == Mode.PHONE || mode == Mode.VIDEO) {
      return null;
    }
    Optional<Place> named = named(clause, trigger);
    if (named.isPresent()) {
      return named.get();
    }
    Dateline dateline = setting.dateline();
    return today
            && dateline != null
            && dateline.country() != null
            && states.contains(dateline.country())
        ? new Place(dateline.place(), dateline.country())
        : null;
  }

  private Optional<Place> named(Clause clause, int trigger) {
    int top = clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger);
    for (int word : clause.grammar().subtree(top)) {
      if (!LOCATIVE.contains(clause.preposition(word))
          || clause.token(word).entity() != EntityTag.LOCATION) {
        continue;
      }
      Optional<Place> found = places.find(name(clause, word));
      if (found.isPresent() && !state(found.get())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean state(Place place) {
    return States.isState(place.name());
  }

  /** A name with the compounds before it: "Nur Khan airbase". */
  private static String name(Clause clause, int word) {
    StringBuilder name = new StringBuilder();
    for (int part : clause.grammar().children(word, "compound")) {
      name.append(clause.token(part).word()).append(' ');
    }
    return name.append(clause.token(word).word()).toString();
  }
}
