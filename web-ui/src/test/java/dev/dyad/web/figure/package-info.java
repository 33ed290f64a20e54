@NullMarked
package dev.dyad.web.figure;

import org.jspecify.annotations.NullMarked;
