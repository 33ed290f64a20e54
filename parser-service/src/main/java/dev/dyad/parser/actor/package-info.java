/** People, governments and organisations, and the states that they act for. */
@NullMarked
package dev.dyad.parser.actor;

import org.jspecify.annotations.NullMarked;
