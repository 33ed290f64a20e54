package dev.dyad.contract.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModeTest {

  @ParameterizedTest
  @EnumSource(Mode.class)
  void belongsToAType(Mode mode) {
    assertThat(EventType.values()).anyMatch(type -> Mode.of(type).contains(mode));
  }

  @Test
  void isThatOfTheCodebook() {
    assertThat(Mode.of(EventType.CONSULT))
        .extracting(Mode::code)
        .containsExactly("meet", "visit", "phone", "video", "multilateral", "mediate");
    assertThat(Mode.of(EventType.ASSAULT)).isEmpty();
  }

  @Test
  void givesEachQuadClassItsTypes() {
    for (Quad quad : Quad.values()) {
      assertThat(Arrays.stream(EventType.values()).filter(type -> type.quad() == quad))
          .hasSizeGreaterThan(2);
    }
    assertThat(Quad.VERBAL_COOPERATION.code()).isEqualTo("verbal-cooperation");
  }
}
