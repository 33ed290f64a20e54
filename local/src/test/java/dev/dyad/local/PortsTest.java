package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
  @Test
  void readsWebParserAndTimeline() {
    assertThat(Ports.parse("80, 81,82")).isEqualTo(new Ports(80, 81, 82));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "80", "80,81", "80,81,82,83", "80,81,x", "80,81,", "0,1,2", "1,2,65536"})
  void saysWhatIsWrongWithOthers(String text) {
    assertThatThrownBy(() -> Ports.parse(text))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--ports");
  }

  @Test
  void wantsThemDifferent() {
    assertThatThrownBy(() -> Ports.parse("80,81,80")).hasMessageContaining("three different ports");
  }

  @Test
  void namesTheOnesThatAreTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = new Ports(Ports.free(), other.getLocalPort(), Ports.free());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(UserError.class)
          .hasMessageStartingWith("Another program listens on port " + other.getLocalPort() + ".");
    }
  }
}
