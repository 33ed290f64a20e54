@NullMarked
package dev.dyad.web.site;

import org.jspecify.annotations.NullMarked;
