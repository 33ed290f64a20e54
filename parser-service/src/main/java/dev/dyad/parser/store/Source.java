package dev.dyad.parser.store;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was posted, with what its poster states of it.
 *
 * @param mediaType of the content, with its charset where one was given
 * @param content byte for byte
 * @param url where it stands on the web
 * @param publisher who carries it
 * @param published ISO 8601 time of publication
 */
public record Source(
    String mediaType,
    byte[] content,
    @Nullable URI url,
    @Nullable String publisher,
    @Nullable String published) {

  /** Copies the content. */
  public Source {
    content = content.clone();
  }

  /** The same with another stated time of publication. */
  public Source withPublished(String time) {
    return new Source(mediaType, content, url, publisher, time);
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source that
        && mediaType.equals(that.mediaType)
        && Arrays.equals(content, that.content)
        && Objects.equals(url, that.url)
        && Objects.equals(publisher, that.publisher)
        && Objects.equals(published, that.published);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mediaType, Arrays.hashCode(content), url, publisher, published);
  }

  @Override
  public String toString() {
    return "Source[%s, %d bytes, %s]".formatted(mediaType, content.length, url);
  }
}
