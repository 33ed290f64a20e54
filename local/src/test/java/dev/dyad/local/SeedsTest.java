package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void areTheTextsInOrder() throws IOException {
    Files.writeString(folder.resolve("README.md"), "about them");
    Path second = Files.writeString(folder.resolve("002.txt"), "two");
    Path first = Files.writeString(folder.resolve("001.txt"), "one");

    assertThat(Seeds.in(folder).files()).containsExactly(first, second);
  }

  @Test
  void areOthersWhenATextChangesOrTheServerDoes() throws IOException {
    Path article = Files.writeString(folder.resolve("001.txt"), "one");
    Seeds seeds = Seeds.in(folder);
    String before = seeds.fingerprint("embedded");

    assertThat(seeds.fingerprint("embedded")).isEqualTo(before);
    assertThat(seeds.fingerprint("elsewhere")).isNotEqualTo(before);
    Files.writeString(article, "uno");
    assertThat(seeds.fingerprint("embedded")).isNotEqualTo(before);
  }

  @Test
  void readsHowMuchTheParserHasYetToHandOver() {
    assertThat(Backlog.read("# HELP x y\ndyad_handovers_pending 12.0\nother 1.0\n")).isEqualTo(12);
    assertThatThrownBy(() -> Backlog.read("other 1.0\n")).isInstanceOf(IllegalStateException.class);
  }
}
