/** What articles report, kept as it came. */
@NullMarked
package dev.dyad.timeline.report;

import org.jspecify.annotations.NullMarked;
