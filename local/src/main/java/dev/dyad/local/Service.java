package dev.dyad.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The three services, as Maven packages them. */
enum Service {
  // Serving pages and rows needs no optimising compiler; reading articles does.
  WEB("web-ui", "web UI", List.of("-Xmx192m", "-XX:TieredStopAtLevel=1")),
  PARSER("parser-service", "parser", List.of("-Xmx700m")),
  TIMELINE("timeline-service", "timeline", List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));

  private final String module;
  private final String title;
  private final List<String> jvmOptions;

  Service(String module, String title, List<String> jvmOptions) {
    this.module = module;
    this.title = title;
    this.jvmOptions = jvmOptions;
  }

  /** Its folder in the checkout; also names its log. */
  String module() {
    return module;
  }

  /** What to call it in a line of progress. */
  String title() {
    return title;
  }

  /** Options of its JVM: heap and compiler. */
  List<String> jvmOptions() {
    return jvmOptions;
  }

  int port(Ports ports) {
    return switch (this) {
      case WEB -> ports.web();
      case PARSER -> ports.parser();
      case TIMELINE -> ports.timeline();
    };
  }

  /** The packaged service in a checkout. */
  Path jar(Path home) {
    Path jar = home.resolve(module).resolve(Path.of("target", "quarkus-app", "quarkus-run.jar"));
    if (!Files.isRegularFile(jar)) {
      throw new UserError(
          "%s is not built: %s is missing. ./dyad up builds it.".formatted(title, jar));
    }
    return jar;
  }
}
