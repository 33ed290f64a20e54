/** How events are coded, for readers. */
@NullMarked
package dev.dyad.web.coding;

import org.jspecify.annotations.NullMarked;
