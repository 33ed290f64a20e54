/** Archives of the web, as news is kept: WARC files (ISO 28500:2017), posted in bulk. */
@NullMarked
package dev.dyad.parser.archive;

import org.jspecify.annotations.NullMarked;
