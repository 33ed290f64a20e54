package dev.dyad.contract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

  @Test
  void keepsHowExactlyThePageStatesIt() {
    assertThat(PublicationTime.parse("2024-02-28"))
        .isEqualTo(new PublicationTime.Day(LocalDate.of(2024, 2, 28)));
    assertThat(PublicationTime.parse("2024-02-28T11:30"))
        .isEqualTo(new PublicationTime.Local(LocalDateTime.of(2024, 2, 28, 11, 30)));
    assertThat(PublicationTime.parse("2024-02-28T11:30+05:00"))
        .isEqualTo(new PublicationTime.Zoned(OffsetDateTime.parse("2024-02-28T11:30+05:00")));
  }

  @Test
  void knowsTheLocalDayWhateverTheOffset() {
    assertThat(PublicationTime.parse("2024-02-28T00:30+05:00").date())
        .isEqualTo(LocalDate.of(2024, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today", "2024-2-8", "2024-02-30", "2024-02-28T", "2024-02-28 11:30"})
  void refusesOtherForms(String text) {
    assertThat(PublicationTime.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationTime.parse(text))
        .withMessageContaining("'" + text + "'");
  }

  @Property
  void readsWhatItPrints(
      @ForAll @IntRange(min = -20_000, max = 40_000) int day,
      @ForAll @IntRange(max = 86_399) int second) {
    LocalDate date = LocalDate.ofEpochDay(day);
    for (PublicationTime time :
        new PublicationTime[] {
          new PublicationTime.Day(date),
          new PublicationTime.Local(date.atStartOfDay().plusSeconds(second))
        }) {
      assertThat(PublicationTime.parse(time.iso())).isEqualTo(time);
      assertThat(time.date()).isEqualTo(date);
    }
  }
}
