/** Reading the chronologies. */
@NullMarked
package dev.dyad.timeline.query;

import org.jspecify.annotations.NullMarked;
