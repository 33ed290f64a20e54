/** The launcher behind ./dyad up. */
@NullMarked
package dev.dyad.local;

import org.jspecify.annotations.NullMarked;
