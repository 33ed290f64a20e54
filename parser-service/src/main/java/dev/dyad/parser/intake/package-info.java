/** How articles come in: one by one, in bulk, by feed. */
@NullMarked
package dev.dyad.parser.intake;

import org.jspecify.annotations.NullMarked;
