package dev.dyad.testing;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the JVM's one test server. Quarkus loads test classes in several class loaders, so a static
 * field would start several servers; the JVM's system properties are what all of them share.
 */
final class SharedServer {
  private static final String PROPERTY = "dyad.testing.server";

  private SharedServer() {}

  static TestServer get() {
    synchronized (System.getProperties()) {
      TestServer running = read(System.getProperty(PROPERTY));
      if (running == null) {
        running = ServerKind.configured().start();
        System.setProperty(PROPERTY, write(running));
      }
      return running;
    }
  }

  static String write(TestServer server) {
    return String.join(
        "\n", server.host(), Integer.toString(server.port()), server.user(), server.password());
  }

  static @Nullable TestServer read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split("\n", -1);
    return new TestServer(parts[0], Integer.parseInt(parts[1]), parts[2], parts[3]);
  }
}
