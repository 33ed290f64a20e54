/** The vocabulary of events: PLOVER's types, and the modes, statuses and quad classes used here. */
@NullMarked
package dev.dyad.contract.plover;

import org.jspecify.annotations.NullMarked;
