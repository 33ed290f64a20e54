/** Many articles at once: a job that takes a file of them line by line. */
@NullMarked
package dev.dyad.parser.bulk;

import org.jspecify.annotations.NullMarked;
