package dev.dyad.parser.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A timeline that keeps what it is told, and can fail or be down. */
public final class TimelineStandIn {
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final int port;
  private volatile long slownessInMillis;
  private @Nullable HttpServer server;

  /** One call as it came. */
  public record Call(String method, String path, String body, boolean taken) {}

  /** Starts on a free port. */
  public TimelineStandIn() {
    server = listen(0);
    port = server.getAddress().getPort();
  }

  /** Where it stands. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Refuses connections. */
  public synchronized void goDown() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  /** Takes connections again. */
  public synchronized void comeUp() {
    if (server == null) {
      server = listen(port);
    }
  }

  /** Answers the next calls with 503. */
  public void failNext(int times) {
    failures.set(times);
  }

  /** Takes so long for each call. */
  public void answerAfter(long millis) {
    slownessInMillis = millis;
  }

  /** The calls about one article, in the order in which they were answered. */
  public List<Call> callsAbout(String article) {
    return calls.stream().filter(call -> call.path().endsWith("/" + article)).toList();
  }

  /** Those that were taken. */
  public List<Call> takenAbout(String article) {
    return callsAbout(article).stream().filter(Call::taken).toList();
  }

  private HttpServer listen(int at) {
    try {
      HttpServer listening =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      listening.createContext("/api/v1/reports/", this::take);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
      pause();
      calls.add(
          new Call(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body, !fails));
      exchange.sendResponseHeaders(fails ? 503 : 204, -1);
    }
  }

  private void pause() {
    try {
      Thread.sleep(slownessInMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
