package dev.dyad.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each service is started: its JVM's command line and its environment. */
final class CommandLines {
  private final Settings settings;

  CommandLines(Settings settings) {
    this.settings = settings;
  }

  List<String> command(Service service) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(service.jvmOptions());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-jar");
    command.add(service.jar(settings.home()).toString());
    return command;
  }

  Map<String, String> environment(Service service, Optional<Database> database) {
    var environment = new HashMap<String, String>();
    Ports ports = settings.ports();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(ports)));
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    environment.put("QUARKUS_LOG_CONSOLE_COLOR", "false");
    environment.put("DYAD_PARSER_URL", "http://localhost:" + ports.parser());
    environment.put("DYAD_TIMELINE_URL", "http://localhost:" + ports.timeline());
    database.ifPresent(
        it -> {
          environment.put("QUARKUS_DATASOURCE_JDBC_URL", it.jdbcUrl());
          environment.put("QUARKUS_DATASOURCE_USERNAME", it.user());
          environment.put("QUARKUS_DATASOURCE_PASSWORD", it.password());
        });
    return environment;
  }
}
