/** Articles as posted and as structured, kept in PostgreSQL. */
@NullMarked
package dev.dyad.parser.store;

import org.jspecify.annotations.NullMarked;
