/** Small drawings: the mark of a dyad and bars of activity. */
@NullMarked
package dev.dyad.web.figure;

import org.jspecify.annotations.NullMarked;
