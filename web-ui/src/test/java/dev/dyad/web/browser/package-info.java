@NullMarked
package dev.dyad.web.browser;

import org.jspecify.annotations.NullMarked;
