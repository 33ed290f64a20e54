/** Tests of the launcher, and of the whole path from an article to a page. */
@NullMarked
package dev.dyad.local;

import org.jspecify.annotations.NullMarked;
