package dev.dyad.parser.event;

import java.util.Optional;

/** One way in which a sentence says when something happens. */
@FunctionalInterface
interface DateEvidence {
  /** What it says of an occasion; empty if the sentence does not say it in this way. */
  Optional<Dating> of(Occasion occasion);
}
