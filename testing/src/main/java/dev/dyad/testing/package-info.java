/** PostgreSQL for tests. */
@NullMarked
package dev.dyad.testing;

import org.jspecify.annotations.NullMarked;
