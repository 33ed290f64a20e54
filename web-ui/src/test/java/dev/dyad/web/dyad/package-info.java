@NullMarked
package dev.dyad.web.dyad;

import org.jspecify.annotations.NullMarked;
