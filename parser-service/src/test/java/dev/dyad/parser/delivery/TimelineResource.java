package dev.dyad.parser.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a test a {@link TimelineStandIn}, in each of its fields of that type. */
public final class TimelineResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable TimelineStandIn timeline;

  @Override
  public Map<String, String> start() {
    timeline = new TimelineStandIn();
    return Map.of(
        "dyad.timeline.url", timeline.address(),
        "dyad.delivery.first-wait", "100MS",
        "dyad.delivery.longest-wait", "400MS");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(timeline, new TestInjector.MatchesType(TimelineStandIn.class));
  }

  @Override
  public void stop() {
    if (timeline != null) {
      timeline.goDown();
    }
  }
}
