@NullMarked
package dev.dyad.web.article;

import org.jspecify.annotations.NullMarked;
