/** Sentences, tokens and their grammar. The only package that knows CoreNLP. */
@NullMarked
package dev.dyad.parser.text;

import org.jspecify.annotations.NullMarked;
