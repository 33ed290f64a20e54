package dev.dyad.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL in a container. {@code DYAD_TEST_POSTGRES_IMAGE} names the image, by default the
 * official one of the version that Dyad runs on.
 */
final class ContainerServer {
  private static final String IMAGE = "DYAD_TEST_POSTGRES_IMAGE";
  private static final String OFFICIAL_IMAGE = "postgres:18";

  private ContainerServer() {}

  static boolean engineAnswers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  static TestServer start() {
    String image = Setting.read(IMAGE, OFFICIAL_IMAGE);
    try {
      // Stopped by the shutdown hook, or by Testcontainers' own reaper if the JVM is killed.
      @SuppressWarnings("resource")
      PostgreSQLContainer server =
          new PostgreSQLContainer(
              DockerImageName.parse(image).asCompatibleSubstituteFor(OFFICIAL_IMAGE));
      server.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300").start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-postgres-container"));
      return new TestServer(
          server.getHost(),
          server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
          server.getUsername(),
          server.getPassword());
    } catch (ContainerFetchException e) {
      throw new ImageUnavailableException(image, e);
    }
  }
}
