package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dyad.contract.article.CodedEvent;
import org.junit.jupiter.api.Test;

/** Confidence is a share of events that were right. */
class ConfidenceTest {

  @Test
  void isLaplacesShareOfTheCounts() {
    assertThat(new Confidence.Row(0, 1, 8, 8).share()).isEqualTo(0.9);
  }

  @Test
  void refusesMoreRightThanFound() {
    assertThatThrownBy(() -> new Confidence.Row(0, 1, 9, 8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9 of 8");
  }

  @Test
  void isHigherWhereNoPartyIsAssumed() {
    assertThat(confidence("Kenya expelled two Ghanaian diplomats."))
        .isGreaterThan(
            confidence("Ghana is Kenya's neighbour. Kenya imposed sanctions on Monday."));
  }

  private static double confidence(String text) {
    return Coding.code(text).stream().mapToDouble(CodedEvent::confidence).min().orElseThrow();
  }
}
