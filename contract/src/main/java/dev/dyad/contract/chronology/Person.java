package dev.dyad.contract.chronology;

import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in an event.
 *
 * @param name in full
 * @param state the state or organisation that the person acts for, null if not known
 * @param role the office, as a report gives it
 */
public record Person(String name, @Nullable String state, @Nullable String role) {}
