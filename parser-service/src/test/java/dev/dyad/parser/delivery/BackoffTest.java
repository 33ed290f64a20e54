package dev.dyad.parser.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Property
  void waits_between_half_and_all_of_a_doubling_time_up_to_the_longest(
      @ForAll @IntRange(min = 1, max = 100_000) int failures, @ForAll long seed) {
    Duration wait = new Backoff(FIRST, LONGEST, new Random(seed)).after(failures);

    long full = failures > 7 ? 30_000 : Math.min(30_000, 500L << (failures - 1));
    assertThat(wait.toMillis()).isBetween(full / 2, full);
  }

  @Test
  void refuses_waits_out_of_order() {
    assertThatThrownBy(() -> new Backoff(LONGEST, FIRST, new Random()))
        .hasMessageContaining("no longer than the longest");
    assertThatThrownBy(() -> new Backoff(Duration.ZERO, LONGEST, new Random()))
        .hasMessageContaining("positive");
  }
}
