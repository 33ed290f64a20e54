/** Measuring the parser on articles whose right answers are known. */
@NullMarked
package dev.dyad.parser.evaluation;

import org.jspecify.annotations.NullMarked;
