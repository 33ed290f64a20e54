package dev.dyad.parser.event;

import java.util.List;

/**
 * Which arguments of a trigger are the parties.
 *
 * @param source where the one that acts stands, best first; of a mutual event, all the places where
 *     parties stand
 * @param target where the one acted upon stands, best first; empty for a mutual event
 * @param mutual whether the direction means nothing
 * @param strict whether both parties must stand in these places; else the article may supply one
 */
record Roles(List<Path> source, List<Path> target, boolean mutual, boolean strict) {

  Roles {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Whether it is of what several do together, who must all be named. */
  boolean joint() {
    return mutual && strict;
  }

  /**
   * Reads {@code subj > obj,with}, or for a mutual event {@code subj + with}; {@code >>} and {@code
   * ++} are strict.
   */
  static Roles of(String text) {
    boolean strict = text.contains(">>") || text.contains("++");
    String single = text.replace(">>", ">").replace("++", "+");
    if (single.contains(">")) {
      String[] sides = single.split(">", 2);
      return new Roles(Path.list(sides[0]), Path.list(sides[1]), false, strict);
    }
    return new Roles(Path.list(single.replace('+', ',')), List.of(), true, strict);
  }
}
