/** One event and its sources. */
@NullMarked
package dev.dyad.web.event;

import org.jspecify.annotations.NullMarked;
