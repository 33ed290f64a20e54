package dev.dyad.contract.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors of edtf-java (BSD-2-Clause, see the LICENSE beside them). */
class EdtfVectorsTest {
  /** Sets and lists, which are level 2. */
  private static final Set<String> LEVEL_2 = Set.of("Set", "List");

  /** Rows whose bounds contradict their own canonical form or another row, with what is wrong. */
  private static final Map<String, String> WRONG_BOUNDS =
      Map.of(
          "level0 -01", "ends with the first millisecond of the year 0, which 00 begins with",
          "edge-cases Y-10000", "has the bounds of -9999; level1.tsv has its own",
          "edge-cases Y100000", "is 2062 as a bound",
          "edge-cases 2020-05-01T10:30:00\u221205:00", "is 14:30 UTC as a bound, 15:30 as a text",
          "edge-cases 2020-05-01T00:00:00+14:00", "is 14:00 UTC as a bound, 10:00 as a text",
          "edge-cases 2020-05-01T00:00:00-12:00", "is midnight UTC as a bound, noon as a text");

  private record Row(String file, String[] cells) {
    String input() {
      return cells[0];
    }

    String type() {
      return cells[1];
    }

    String canonical() {
      return cells[5];
    }

    boolean valid() {
      return cells.length < 7 || cells[6].equals("VALID");
    }

    /** Upstream checks only the form of the rows that have no bounds. */
    boolean hasBounds() {
      return !(cells[3].equals("0") && cells[4].equals("0"))
          && !WRONG_BOUNDS.containsKey(file + " " + input());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyVectorHolds() {
    return Stream.of("level0", "level1", "loc-spec", "edge-cases")
        .flatMap(EdtfVectorsTest::rows)
        .filter(row -> !LEVEL_2.contains(row.type()))
        .map(
            row -> DynamicTest.dynamicTest(row.file + ": '" + row.input() + "'", () -> holds(row)));
  }

  private static Stream<Row> rows(String file) {
    try (InputStream in = EdtfVectorsTest.class.getResourceAsStream("/edtf/" + file + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> new Row(file, line.split("\t", -1)))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void holds(Row row) {
    if (!row.valid()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Edtf.parse(row.input()))
          .withMessageContaining(row.input());
      return;
    }
    Edtf date = Edtf.parse(row.input());
    assertThat(date).hasToString(row.canonical());
    if (row.hasBounds()) {
      assertThat(date.start()).isEqualTo(day(row.cells[3]));
      assertThat(date.end()).isEqualTo(day(row.cells[4]));
    }
    if (date instanceof DateTime time && row.hasBounds()) {
      assertThat(time.dateTime().toInstant(ZoneOffset.UTC).toEpochMilli())
          .isEqualTo(Long.parseLong(row.cells[3]));
    }
  }

  private static Optional<LocalDate> day(String millis) {
    return millis.isEmpty() || millis.endsWith("Infinity")
        ? Optional.empty()
        : Optional.of(
            LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(millis)), ZoneOffset.UTC));
  }
}
