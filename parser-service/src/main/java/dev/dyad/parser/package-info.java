/** The parser service: a page in, a structured article out. */
@NullMarked
package dev.dyad.parser;

import org.jspecify.annotations.NullMarked;
