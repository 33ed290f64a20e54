package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;

/**
 * An expression that was found and not yet resolved.
 *
 * @param span where it lies in the body
 * @param reading what it means
 */
record Found(Span span, Reading reading) {}
