package dev.dyad.parser.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.helper.DataUtil;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages of a WARC file, plain or compressed, read one at a time. */
final class WarcPages {
  private final int longest;

  /**
   * Reads pages up to a size.
   *
   * @param longest the longest page that is taken, in bytes; a longer one is passed over
   */
  WarcPages(int longest) {
    this.longest = longest;
  }

  /**
   * The pages of an archive, in its order: HTML that was answered with status 200.
   *
   * @throws UncheckedIOException while the stream is read, if the archive is damaged
   */
  Stream<ArchivedPage> read(WarcReader archive) {
    return archive.records().flatMap(record -> page(record).stream());
  }

  private Optional<ArchivedPage> page(WarcRecord record) {
    if (!(record instanceof WarcResponse response)) {
      return Optional.empty();
    }
    try {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      if (http.status() != 200 || !http.contentType().base().equals(MediaType.HTML)) {
        return Optional.empty();
      }
      byte[] bytes = firstBytes(http.bodyDecoded().stream());
      return bytes.length > longest
          ? Optional.empty()
          : Optional.of(new ArchivedPage(text(bytes, http.contentType()), response.target()));
    } catch (IOException e) {
      throw new UncheckedIOException("At " + response.target(), e);
    }
  }

  private byte[] firstBytes(InputStream body) throws IOException {
    return body.readNBytes(longest + 1);
  }

  private static String text(byte[] bytes, MediaType type) throws IOException {
    String stated = type.parameters().get("charset");
    Charset charset =
        stated != null && supported(stated) ? Charset.forName(stated) : declared(bytes);
    return charset.decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The charset that the page itself declares (WHATWG HTML, 13.2.3), UTF-8 without one. */
  private static Charset declared(byte[] bytes) throws IOException {
    try (InputStream page = new ByteArrayInputStream(bytes)) {
      Charset found = DataUtil.load(page, null, "").charset();
      return found == null ? StandardCharsets.UTF_8 : found;
    }
  }

  private static boolean supported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
