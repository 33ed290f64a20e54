/** Reading the lexicons: what the parser knows about the world, as data. */
@NullMarked
package dev.dyad.parser.lexicon;

import org.jspecify.annotations.NullMarked;
