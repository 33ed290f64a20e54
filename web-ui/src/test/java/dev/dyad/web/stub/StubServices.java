package dev.dyad.web.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts both stub services for a test. */
public final class StubServices implements QuarkusTestResourceLifecycleManager {
  private @Nullable StubServer parser;
  private @Nullable StubServer timeline;

  @Override
  public Map<String, String> start() {
    parser = new StubServer(new StubParser());
    timeline = new StubServer(new StubTimeline());
    return Map.of(
        "quarkus.rest-client.parser.url", parser.address().toString(),
        "quarkus.rest-client.timeline.url", timeline.address().toString());
  }

  @Override
  public void stop() {
    Objects.requireNonNull(parser).close();
    Objects.requireNonNull(timeline).close();
  }

  /** Runs both until the process ends, and prints their addresses: to look at pages by hand. */
  public static void main(String[] arguments) {
    new StubServices().start().forEach((name, value) -> System.out.println(name + "=" + value));
  }
}
