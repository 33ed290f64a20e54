/** The chronology of a dyad: what the timeline service answers. */
@NullMarked
package dev.dyad.contract.chronology;

import org.jspecify.annotations.NullMarked;
