package dev.dyad.parser.actor;

import java.util.List;

/**
 * An office as a text gives it.
 *
 * @param office the office
 * @param states the states or organisations that it says the holder acts for
 * @param hosts the states that a diplomat is posted to
 * @param text the words, without article and name
 * @param owner whose office it is, if a name or a pronoun stands before it: "his", "Maduro"
 * @param employer the body before it that does not say its state: "foreign ministry"
 * @param former whether it was held before: "former", "then"
 */
record Title(
    Term.Office office,
    List<String> states,
    List<String> hosts,
    String text,
    String owner,
    String employer,
    boolean former) {
  Title {
    states = List.copyOf(states);
    hosts = List.copyOf(hosts);
  }
}
