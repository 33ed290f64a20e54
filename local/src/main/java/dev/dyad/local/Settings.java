package dev.dyad.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code ./dyad up} is asked to do.
 *
 * @param home the checkout, which holds the packaged services and {@code seeds/}
 * @param data where databases, logs and secrets are kept
 * @param ports of the services
 * @param database an existing server to use in place of the embedded one
 * @param postSeeds whether to post {@code seeds/}
 * @param showLogs whether to show what the services log
 */
record Settings(
    Path home,
    Path data,
    Ports ports,
    Optional<ExistingServer> database,
    boolean postSeeds,
    boolean showLogs) {

  /** Where data is kept unless {@code --data} says otherwise: the XDG base directory for data. */
  static Path defaultData(Map<String, String> environment) {
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    // The XDG specification wants relative paths ignored.
    Path base =
        Path.of(xdg).isAbsolute()
            ? Path.of(xdg)
            : Path.of(environment.getOrDefault("HOME", "."), ".local", "share");
    return base.resolve("dyad").toAbsolutePath().normalize();
  }
}
