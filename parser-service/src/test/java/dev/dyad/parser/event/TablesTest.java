package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of events load, and leave no type or mode out. */
class TablesTest {
  private final CameoTable codes = CameoTable.load();
  private final Patterns patterns = Patterns.load(codes, WordClasses.load());

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasPatternsAndCategories(EventType type) {
    assertThat(codes.all()).anyMatch(code -> code.type() == type);
    assertThat(patterns.patterns()).anyMatch(pattern -> pattern.code().type() == type);
  }

  @Test
  void cooperationIsPositiveAndConflictNegativeOnGoldsteinsScale() {
    assertThat(codes.get("057").goldstein()).isEqualTo(8.0);
    assertThat(codes.get("190").goldstein()).isEqualTo(-10.0);
    assertThat(codes.all())
        .filteredOn(code -> code.type().quad().name().startsWith("MATERIAL_CONFLICT"))
        .allMatch(code -> code.goldstein() < 0);
  }

  @Test
  void goldsteinValuesAreThoseThatGdeltPublishes() {
    assertThat(codes.get("163").goldstein()).isEqualTo(-8.0);
    assertThat(codes.get("124").goldstein()).isEqualTo(-4.0);
    assertThat(codes.get("201").goldstein()).isEqualTo(-9.5);
    assertThat(codes.get("042").goldstein()).isEqualTo(1.9);
  }

  @Test
  void everyPatternNamesBothPartiesInItsExample() {
    assertThat(patterns.patterns())
        .allMatch(p -> p.example().contains("Kenya") && p.example().contains("Ghana"));
  }

  @Test
  void everyModeThatEventsMayHaveCanBeCoded() {
    Stream<Mode> coded =
        Stream.concat(
            patterns.patterns().stream().map(EventPattern::mode),
            codes.all().stream().map(CameoCode::mode));
    assertThat(coded.distinct()).contains(Mode.MEET, Mode.VISIT, Mode.SIGN, Mode.EXPEL);
    assertThat(Arrays.asList(EventType.values())).hasSize(16);
  }
}
