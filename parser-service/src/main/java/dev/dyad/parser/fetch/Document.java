package dev.dyad.parser.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What came from the web.
 *
 * @param url where it came from, after redirects
 * @param mediaType as the server states it, with its charset
 * @param content the bytes, decompressed; empty if not modified
 * @param etag the server's mark for this version
 * @param lastModified the server's time of this version, as it writes it
 * @param isModified false if it is the version that was asked about
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(
    URI url,
    String mediaType,
    byte[] content,
    @Nullable String etag,
    @Nullable String lastModified,
    boolean isModified) {}
