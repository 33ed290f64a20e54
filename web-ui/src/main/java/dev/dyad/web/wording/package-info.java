/** Contract terms in words for people: states, event types, dates. */
@NullMarked
package dev.dyad.web.wording;

import org.jspecify.annotations.NullMarked;
