package dev.dyad.parser.event;

import dev.dyad.parser.event.PartyReader.Parties;
import java.util.Optional;

/**
 * A trigger with the pattern that it meets.
 *
 * @param frame the trigger in its clause
 * @param pattern the row that holds
 * @param parties who takes part, empty if there are not two
 */
record Match(Frame frame, EventPattern pattern, Optional<Parties> parties) {}
