package dev.dyad.parser.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes, no more of each than may be kept; blank ones are counted and left out. */
final class LineReader {
  private final InputStream bytes;
  private final int longest;
  private int number;

  LineReader(InputStream bytes, int longest) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
    this.longest = longest;
  }

  /** The next line that is not blank, empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean isWhole = true;
    boolean isBlank = true;
    for (int b = bytes.read(); b >= 0 || content.size() > 0; b = bytes.read()) {
      if (b < 0 || b == '\n') {
        number++;
        if (!isBlank) {
          return Optional.of(new Line(number, content.toByteArray(), isWhole));
        }
        content.reset();
        if (b < 0) {
          break;
        }
      } else if (content.size() < longest) {
        content.write(b);
        isBlank &= b == ' ' || b == '\t' || b == '\r';
      } else {
        isWhole = false;
      }
    }
    return Optional.empty();
  }
}
