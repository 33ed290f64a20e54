/** The timeline service: reports in, chronologies out. */
@NullMarked
package dev.dyad.timeline;

import org.jspecify.annotations.NullMarked;
