/** Who said what. */
@NullMarked
package dev.dyad.parser.statement;

import org.jspecify.annotations.NullMarked;
