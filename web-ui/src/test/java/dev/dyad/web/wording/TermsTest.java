package dev.dyad.web.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Quad;
import dev.dyad.contract.plover.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeAndEachOfItsModesHasAPlainWord(EventType type) {
    assertThat(Terms.type(type).plain()).isNotBlank().isNotEqualToIgnoringCase(type.name() + "s");
    assertThat(Mode.of(type)).allSatisfy(mode -> assertThat(Terms.of(type, mode)).isNotNull());
  }

  @Test
  void everyStatusQuadClassAndDateBasisHasAPlainWord() {
    assertThat(Status.values()).allSatisfy(status -> assertThat(Terms.status(status)).isNotNull());
    assertThat(Quad.values()).allSatisfy(quad -> assertThat(Terms.quad(quad)).isNotNull());
    assertThat(DateBasis.values()).allSatisfy(basis -> assertThat(Terms.basis(basis)).isNotNull());
  }

  @Test
  void aModeNarrowsTheTypesWord() {
    assertThat(Terms.of(EventType.CONSULT, Mode.PHONE).plain()).isEqualTo("Telephone call");
    assertThat(Terms.of(EventType.CONSULT, null).plain()).isEqualTo("Talks");
  }

  @Test
  void aMalformedRowIsRefused() {
    assertThatThrownBy(() -> Table.read("terms.tsv", 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("terms.tsv has 4 cells");
  }
}
