package dev.dyad.parser.place;

import dev.dyad.contract.article.Place;
import java.util.Optional;

/** Places by name. */
public final class Gazetteer {

  /**
   * The place of a name in any case ("BEIJING", "Ohrid, North Macedonia"), in ordinary spelling; of
   * several of one name, the one that news means. Empty if it is not known.
   */
  public Optional<Place> find(String name) {
    return Optional.empty();
  }
}
