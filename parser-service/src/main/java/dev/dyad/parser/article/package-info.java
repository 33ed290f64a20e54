/** The parts of a page: headline, byline, dateline, body. */
@NullMarked
package dev.dyad.parser.article;

import org.jspecify.annotations.NullMarked;
