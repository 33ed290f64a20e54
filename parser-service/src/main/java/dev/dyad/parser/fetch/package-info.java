/** Fetching what stands on the public web, and nothing that does not. */
@NullMarked
package dev.dyad.parser.fetch;

import org.jspecify.annotations.NullMarked;
