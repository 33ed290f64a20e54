@NullMarked
package dev.dyad.web.wording;

import org.jspecify.annotations.NullMarked;
