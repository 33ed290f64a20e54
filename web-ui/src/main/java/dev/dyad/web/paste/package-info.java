/** Pasting an article, seeing what is understood, adding it. */
@NullMarked
package dev.dyad.web.paste;

import org.jspecify.annotations.NullMarked;
