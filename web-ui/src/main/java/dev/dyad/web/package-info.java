/** The web UI: chronologies in a browser. */
@NullMarked
package dev.dyad.web;

import org.jspecify.annotations.NullMarked;
