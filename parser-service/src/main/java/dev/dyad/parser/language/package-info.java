/** Which language a text is written in. */
@NullMarked
package dev.dyad.parser.language;

import org.jspecify.annotations.NullMarked;
