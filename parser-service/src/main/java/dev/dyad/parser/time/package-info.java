/** Time expressions, resolved to TIMEX3 and EDTF. */
@NullMarked
package dev.dyad.parser.time;

import org.jspecify.annotations.NullMarked;
