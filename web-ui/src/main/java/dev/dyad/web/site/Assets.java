package dev.dyad.web.site;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets and scripts that change with their content, so that a browser may keep
 * each for good. Fonts carry their version in their file name.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {
  private static final int HASH_LENGTH = 12;
  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

  private Assets() {}

  /** The address of a file of {@code /assets}. */
  public static String url(String name) {
    return ADDRESSES.computeIfAbsent(name, file -> "/assets/" + file + "?v=" + hash(file));
  }

  private static String hash(String file) {
    String resource = "META-INF/resources/assets/" + file;
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream content = Objects.requireNonNull(loader.getResourceAsStream(resource), file)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
