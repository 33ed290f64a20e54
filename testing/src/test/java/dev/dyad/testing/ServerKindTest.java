package dev.dyad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerKindTest {
  @Test
  void readsTheSwitchInAnyCase() {
    assertThat(ServerKind.of("auto")).isEqualTo(ServerKind.AUTO);
    assertThat(ServerKind.of("Container")).isEqualTo(ServerKind.CONTAINER);
    assertThat(ServerKind.of("EMBEDDED")).isEqualTo(ServerKind.EMBEDDED);
  }

  @Test
  void saysWhatTheSwitchMayBe() {
    assertThatThrownBy(() -> ServerKind.of("h2"))
        .hasMessage("DYAD_TEST_POSTGRES=h2 is not one of auto, container, embedded");
  }
}
