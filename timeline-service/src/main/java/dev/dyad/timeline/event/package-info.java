/** The events of the chronologies. */
@NullMarked
package dev.dyad.timeline.event;

import org.jspecify.annotations.NullMarked;
