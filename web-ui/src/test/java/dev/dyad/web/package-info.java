@NullMarked
package dev.dyad.web;

import org.jspecify.annotations.NullMarked;
