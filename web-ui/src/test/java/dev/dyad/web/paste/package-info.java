@NullMarked
package dev.dyad.web.paste;

import org.jspecify.annotations.NullMarked;
