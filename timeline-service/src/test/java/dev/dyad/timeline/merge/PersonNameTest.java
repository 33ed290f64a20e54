package dev.dyad.timeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Bo Lanying, Bo Lanying",
    "Bo Lanying, Bo",
    "Amir Qaisrani, Qaisrani",
    "Amir Qaisrani, Mr Qaisrani",
    "Muhammad Amir Qaisrani, Amir Qaisrani",
    "Bo Lan-ying, Bo Lanying",
    "Amir Qaisrani, Ameer-ul Qaisrani Amir",
    "Shehbaz Qaisrani, Shahbaz Qaisrani",
    "José Peña, Jose Pena",
    "Lt Gen Amir Qaisrani, General Amir Qaisrani"
  })
  void oneForTheOther(String one, String other) {
    assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isTrue();
    assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Bo Lanying, Bo Lanhua",
    "Bo Lanying, Lanying Chen",
    "Amir Qaisrani, Salim Qaisrani",
    "Li Qiang, Li Keqiang",
    "Li Qiang, Wang Qiang",
    "Muhammad Amir Qaisrani, Amir",
    "Amir Qaisrani, ''"
  })
  void neverOneForTheOther(String one, String other) {
    assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isFalse();
    assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isFalse();
  }
}
