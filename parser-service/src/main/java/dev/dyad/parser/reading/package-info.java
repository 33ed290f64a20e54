/** Reading one article on the command line: {@code ./dyad parse}. */
@NullMarked
package dev.dyad.parser.reading;

import org.jspecify.annotations.NullMarked;
