package dev.dyad.testing;

import java.util.Arrays;
import java.util.Locale;

/**
 * How tests get their PostgreSQL. The one switch is {@code DYAD_TEST_POSTGRES}, an environment
 * variable or system property: {@code container}, {@code embedded}, or {@code auto} (the default),
 * which takes a container where an engine answers and can get the image, else the embedded server.
 */
enum ServerKind {
  AUTO {
    @Override
    TestServer start() {
      if (!ContainerServer.engineAnswers()) {
        LOG.log(System.Logger.Level.INFO, "Test PostgreSQL: embedded, no container engine answers");
        return EmbeddedServer.start();
      }
      try {
        return ContainerServer.start();
      } catch (ImageUnavailableException e) {
        LOG.log(
            System.Logger.Level.WARNING, "Test PostgreSQL: embedded, since {0}", e.getMessage());
        return EmbeddedServer.start();
      }
    }
  },
  CONTAINER {
    @Override
    TestServer start() {
      if (!ContainerServer.engineAnswers()) {
        throw new IllegalStateException(
            SWITCH + "=container, but no container engine answers; start one or use =embedded");
      }
      return ContainerServer.start();
    }
  },
  EMBEDDED {
    @Override
    TestServer start() {
      return EmbeddedServer.start();
    }
  };

  static final String SWITCH = "DYAD_TEST_POSTGRES";
  private static final System.Logger LOG = System.getLogger(ServerKind.class.getName());

  /** Starts a server that ends with the JVM. */
  abstract TestServer start();

  static ServerKind configured() {
    return of(Setting.read(SWITCH, "auto"));
  }

  static ServerKind of(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    SWITCH + "=" + name + " is not one of auto, container, embedded"));
  }
}
