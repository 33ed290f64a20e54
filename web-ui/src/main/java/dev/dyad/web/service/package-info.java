/** The parser and the timeline service as the pages see them. */
@NullMarked
package dev.dyad.web.service;

import org.jspecify.annotations.NullMarked;
