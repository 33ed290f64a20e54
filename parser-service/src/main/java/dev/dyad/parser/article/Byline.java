package dev.dyad.parser.article;

import java.util.List;

/**
 * Whom a line credits.
 *
 * @param people names of people, as printed
 * @param agencies names of agencies, as printed
 * @param others other names: papers, sites, broadcasters
 */
record Byline(List<String> people, List<String> agencies, List<String> others) {
  static final Byline NONE = new Byline(List.of(), List.of(), List.of());

  Byline {
    people = List.copyOf(people);
    agencies = List.copyOf(agencies);
    others = List.copyOf(others);
  }

  boolean isEmpty() {
    return people.isEmpty() && agencies.isEmpty() && others.isEmpty();
  }
}
