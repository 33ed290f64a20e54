/** Handing structured articles over to the timeline: a transactional outbox. */
@NullMarked
package dev.dyad.parser.delivery;

import org.jspecify.annotations.NullMarked;
