package dev.dyad.parser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void counts_blank_lines_and_leaves_them_out() throws IOException {
    assertThat(read("a\n\n \r\nb\r\n\nc", 10).stream().map(LineReaderTest::show))
        .containsExactly("1:a", "4:b\r", "6:c");
  }

  @Test
  void cuts_a_line_that_is_too_long_and_goes_on_after_it() throws IOException {
    List<Line> lines = read("12345678\nab\n", 4);

    assertThat(lines).extracting(Line::isWhole).containsExactly(false, true);
    assertThat(lines.getFirst().content()).hasSize(4);
    assertThat(show(lines.get(1))).isEqualTo("2:ab");
  }

  @Test
  void reads_nothing_from_nothing() throws IOException {
    assertThat(read("", 4)).isEmpty();
    assertThat(read("\n\n", 4)).isEmpty();
  }

  @Property
  void gives_every_line_once_with_its_number(@ForAll("lines") List<String> lines)
      throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        expected.add((i + 1) + ":" + lines.get(i));
      }
    }

    assertThat(read(String.join("\n", lines), 100).stream().map(LineReaderTest::show))
        .containsExactlyElementsOf(expected);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.strings()
        .withChars('a', 'é', ' ', '{', '"')
        .ofMaxLength(20)
        .list()
        .ofMaxSize(20);
  }

  private static List<Line> read(String text, int longest) throws IOException {
    LineReader reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    List<Line> lines = new ArrayList<>();
    for (Optional<Line> next = reader.next(); next.isPresent(); next = reader.next()) {
      lines.add(next.get());
    }
    return lines;
  }

  private static String show(Line line) {
    return line.number() + ":" + new String(line.content(), StandardCharsets.UTF_8);
  }
}
