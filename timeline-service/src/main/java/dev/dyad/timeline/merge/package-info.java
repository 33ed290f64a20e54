/** Making one event of the many reports of it. */
@NullMarked
package dev.dyad.timeline.merge;

import org.jspecify.annotations.NullMarked;
