/** Subscriptions to RSS and Atom feeds, whose articles are taken in as they appear. */
@NullMarked
package dev.dyad.parser.feed;

import org.jspecify.annotations.NullMarked;
