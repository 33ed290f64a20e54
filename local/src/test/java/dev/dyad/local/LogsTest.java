package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void givesTheLastLines() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");

    assertThat(Logs.tail(log, 2)).isEqualTo("two\nthree");
    assertThat(Logs.tail(log, 9)).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void keepsTheLogOfTheRunBefore() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), "earlier");

    Logs.keepPrevious(log);

    assertThat(log).doesNotExist();
    assertThat(folder.resolve("a.log.1")).hasContent("earlier");
  }

  @Test
  void areFollowedLineByLine() throws IOException {
    var shown = new ByteArrayOutputStream();
    var progress = new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8));
    Path log = folder.resolve("a.log");
    var follower = new LogFollower(log, "parser", progress);

    follower.showNew();
    Files.writeString(log, "one\ntw");
    follower.showNew();
    Files.writeString(log, "o\n", StandardOpenOption.APPEND);
    follower.showNew();

    assertThat(shown.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("parser   | one", "parser   | two");
  }
}
