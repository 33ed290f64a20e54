package dev.dyad.parser.event;

import java.util.List;

/**
 * Which arguments of a trigger are the parties.
 *
 * @param source where the one that acts stands, best first; of a mutual event, all the places where
 *     parties stand
 * @param target where the one acted upon stands, best first; empty for a mutual event
 * @param mutual whether the direction means nothing
 */
record Roles(List<Path> source, List<Path> target, boolean mutual) {

  Roles {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Reads {@code subj > obj,with}, or for a mutual event {@code subj + with}. */
  static Roles of(String text) {
    if (text.contains(">")) {
      String[] sides = text.split(">", 2);
      return new Roles(Path.list(sides[0]), Path.list(sides[1]), false);
    }
    return new Roles(Path.list(text.replace('+', ',')), List.of(), true);
  }
}
