/** Chronologies in the forms of other tools. */
@NullMarked
package dev.dyad.timeline.export;

import org.jspecify.annotations.NullMarked;
