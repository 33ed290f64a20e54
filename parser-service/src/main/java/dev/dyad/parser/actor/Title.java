package dev.dyad.parser.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office as a text gives it.
 *
 * @param office the office
 * @param states the states or organisations that it says the holder acts for
 * @param local the states in one of which its province or town lies, none if it is of none
 * @param hosts the states that a diplomat is posted to
 * @param text the words, without article and name
 * @param owner whose office it is, if a name or a pronoun stands before it: "his", "Maduro"
 * @param employer the body before it: "foreign ministry", null if there is none
 * @param former whether it was held before: "former", "then"
 * @param share which of those who hold it together has it, from 1; 0 if nobody shares it
 */
record Title(
    Term.Office office,
    List<String> states,
    List<String> local,
    List<String> hosts,
    String text,
    String owner,
    @Nullable Employer employer,
    boolean former,
    int share) {

  /**
   * A body for which somebody works.
   *
   * @param name as printed
   * @param body what it is
   */
  record Employer(String name, Term.Body body) {}

  /** Whether it makes its holder the same on the other side. */
  boolean isCounterpart() {
    return office.group() == OfficeGroup.COUNTERPART;
  }

  /** The same title, held for these states. */
  Title of(List<String> holders) {
    return new Title(office, holders, local, hosts, text, owner, employer, former, share);
  }

  /** The same office in the singular, for these states, as one of its holders has it. */
  Title single(List<String> of, int number) {
    Term.Office one =
        new Term.Office(
            office.name(),
            office.group(),
            office.refers(),
            office.states(),
            office.single(),
            false);
    return new Title(one, of, local, hosts, office.name(), owner, employer, former, number);
  }

  Title {
    states = List.copyOf(states);
    local = List.copyOf(local);
    hosts = List.copyOf(hosts);
  }
}
