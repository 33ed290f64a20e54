/** Work that is kept in the database until it is done. */
@NullMarked
package dev.dyad.parser.schedule;

import org.jspecify.annotations.NullMarked;
