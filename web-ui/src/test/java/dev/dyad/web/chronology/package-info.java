@NullMarked
package dev.dyad.web.chronology;

import org.jspecify.annotations.NullMarked;
