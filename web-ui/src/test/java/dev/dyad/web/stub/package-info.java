/** The parser and the timeline service, played by canned answers over real HTTP. */
@NullMarked
package dev.dyad.web.stub;

import org.jspecify.annotations.NullMarked;
