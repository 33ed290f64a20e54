/** Places and the countries that they lie in. */
@NullMarked
package dev.dyad.parser.place;

import org.jspecify.annotations.NullMarked;
