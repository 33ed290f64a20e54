package dev.dyad.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service as a process of its own. */
final class ServiceProcess {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

  private final Service service;
  private final Process process;
  private final URI address;
  private final Path log;
  private volatile boolean askedToStop;

  private ServiceProcess(Service service, Process process, URI address, Path log) {
    this.service = service;
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /**
   * Starts a service.
   *
   * @param command the whole command line
   * @param environment what to add to this process's environment
   * @param log where it logs; a log that is there is kept aside
   */
  static ServiceProcess start(
      Service service, List<String> command, Map<String, String> environment, int port, Path log) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Logs.keepPrevious(log);
      // No terminal on its standard input: Ctrl-C is for the launcher, which stops it in order.
      Process process =
          builder
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(log.toFile())
              .start();
      return new ServiceProcess(service, process, URI.create("http://localhost:" + port), log);
    } catch (IOException e) {
      throw new UserError("Cannot start the %s: %s".formatted(service.title(), e.getMessage()), e);
    }
  }

  Service service() {
    return service;
  }

  /** Where it answers. */
  URI address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  /**
   * Waits until it is ready for work.
   *
   * @throws UserError with the end of its log if it ends before, or is not ready in time
   */
  void awaitReady(Http http, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    URI ready = address.resolve("/q/health/ready");
    while (!http.answersOk(ready)) {
      requireAlive();
      if (System.nanoTime() > deadline) {
        throw failed("is not ready after " + Progress.seconds(limit));
      }
      Pause.millis(50);
    }
    // Another program could answer on this port while ours failed to bind it.
    requireAlive();
  }

  /** Stops with a message and the end of the log if it has ended without being asked to. */
  void requireAlive() {
    if (!process.isAlive() && !askedToStop) {
      throw failed("ended with status " + process.exitValue());
    }
  }

  private UserError failed(String what) {
    String tail = Files.exists(log) ? Logs.tail(log, 15) : "(no log)";
    return new UserError(
        "The %s %s. The end of its log %s:%n%s".formatted(service.title(), what, log, tail));
  }

  /** Asks it to end; returns at once. */
  void askToStop() {
    askedToStop = true;
    process.destroy();
  }

  /** Waits until it has ended, and ends it hard if it takes more than 15 seconds. */
  void awaitStop() {
    try {
      if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  /** Ends it at once, as a crash would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }
}
