package dev.dyad.contract.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DyadPairTest {

  @Test
  void isTheSameInEitherOrder() {
    assertThat(DyadPair.parse("PAK-CHN"))
        .isEqualTo(DyadPair.parse("CHN-PAK"))
        .hasToString("CHN-PAK");
  }

  @Test
  void takesOrganisations() {
    assertThat(DyadPair.parse("PAK-IMF")).hasToString("IMF-PAK");
  }

  @Test
  void sortsByFirstThenSecond() {
    assertThat(DyadPair.parse("CHN-PAK"))
        .isLessThan(DyadPair.parse("CHN-USA"))
        .isLessThan(DyadPair.parse("IND-PAK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CHN", "CHN-", "CHN-PAK-IND", "chn-pak", "CHN_PAK", "CHN-CHN", "C-D"})
  void refusesWhatIsNotTwoStates(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DyadPair.parse(text))
        .withMessageContaining("A dyad is two");
  }
}
