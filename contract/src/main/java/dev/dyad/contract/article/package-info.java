/** A structured article: what the parser service makes of a page. */
@NullMarked
package dev.dyad.contract.article;

import org.jspecify.annotations.NullMarked;
