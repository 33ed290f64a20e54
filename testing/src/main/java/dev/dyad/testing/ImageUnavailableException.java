package dev.dyad.testing;

/** A container engine answers, but it cannot get the PostgreSQL image. */
final class ImageUnavailableException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ImageUnavailableException(String image, Throwable cause) {
    super("the container engine cannot get the image " + image, cause);
  }
}
