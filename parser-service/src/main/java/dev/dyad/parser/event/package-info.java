/** Events between states, coded by PLOVER and CAMEO. */
@NullMarked
package dev.dyad.parser.event;

import org.jspecify.annotations.NullMarked;
