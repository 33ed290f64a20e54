package dev.dyad.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Everything that one {@code up} runs: the database server and the three services. */
final class Stack implements AutoCloseable {
  private static final Duration READY_LIMIT = Duration.ofMinutes(5);

  private final Settings settings;
  private final DataFolder folder;
  private final Progress progress;
  private final Http http = new Http();
  private final Watchdog watchdog = Watchdog.start();
  private final Map<Service, Database> databases = new EnumMap<>(Service.class);
  private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
  private @Nullable DatabaseServer server;

  Stack(Settings settings, DataFolder folder, Progress progress) {
    this.settings = settings;
    this.folder = folder;
    this.progress = progress;
  }

  /** Starts all of it and returns when all of it is ready. */
  void start() {
    // The web UI needs no database, so its JVM warms up while PostgreSQL starts.
    launch(Service.WEB);
    startDatabases();
    launch(Service.PARSER);
    launch(Service.TIMELINE);
    awaitAll();
  }

  private void startDatabases() {
    Instant begin = Instant.now();
    server = settings.database().<DatabaseServer>map(it -> it).orElseGet(this::startEmbedded);
    databases.put(Service.PARSER, server.database("dyad_parser"));
    databases.put(Service.TIMELINE, server.database("dyad_timeline"));
    progress.step("PostgreSQL", server.description() + ", " + took(begin));
  }

  private EmbeddedServer startEmbedded() {
    EmbeddedServer embedded = EmbeddedServer.start(folder);
    try (var lines = Files.lines(EmbeddedServer.processFile(folder.postgres()))) {
      lines.findFirst().ifPresent(pid -> watchdog.watch(Long.parseLong(pid.strip())));
    } catch (IOException e) {
      embedded.close();
      throw new UserError("PostgreSQL ended as soon as it had started: " + e.getMessage(), e);
    }
    return embedded;
  }

  /** Starts one service; returns before it is ready. */
  void launch(Service service) {
    var lines = new CommandLines(settings);
    ServiceProcess process =
        ServiceProcess.start(
            service,
            lines.command(service),
            lines.environment(service, Optional.ofNullable(databases.get(service))),
            service.port(settings.ports()),
            folder.log(service.module()));
    watchdog.watch(process.pid());
    processes.put(service, process);
  }

  private void awaitAll() {
    Instant begin = Instant.now();
    var waiting =
        processes.values().stream()
            .map(process -> CompletableFuture.runAsync(() -> awaitOne(process, begin)))
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(waiting).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UserError error ? error : e;
    }
  }

  private void awaitOne(ServiceProcess process, Instant begin) {
    process.awaitReady(http, READY_LIMIT);
    progress.step(process.service().title(), process.address() + ", " + took(begin));
  }

  /** Waits until one service is ready. */
  void awaitReady(Service service) {
    process(service).awaitReady(http, READY_LIMIT);
  }

  /** The process of a service that was started. */
  ServiceProcess process(Service service) {
    ServiceProcess process = processes.get(service);
    if (process == null) {
      throw new IllegalStateException(service + " was not started");
    }
    return process;
  }

  /** Where a service answers. */
  URI address(Service service) {
    return process(service).address();
  }

  /** Stops with a message if a service has ended by itself. */
  void requireAlive() {
    processes.values().forEach(ServiceProcess::requireAlive);
  }

  private static String took(Instant begin) {
    return Progress.seconds(Duration.between(begin, Instant.now()));
  }

  /** Stops the services, and then the database under them. */
  @Override
  public void close() {
    processes.values().forEach(ServiceProcess::askToStop);
    processes.values().forEach(ServiceProcess::awaitStop);
    if (server != null) {
      server.close();
    }
    watchdog.close();
  }
}
