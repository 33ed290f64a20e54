package dev.dyad.parser.fetch;

import java.net.URI;

/** Where one request on the way to a document leads. */
sealed interface Hop {
  /** To the document. */
  record Arrived(Document document) implements Hop {}

  /** To another address. */
  record Onward(URI url) implements Hop {}
}
