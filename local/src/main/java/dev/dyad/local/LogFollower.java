package dev.dyad.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Shows what is added to a log, each line behind the name of its service. */
final class LogFollower {
  private static final int CHUNK_BYTES = 64 * 1024;

  private final Path log;
  private final String name;
  private final Progress progress;
  private final StringBuilder unfinished = new StringBuilder();
  private long position;

  LogFollower(Path log, String name, Progress progress) {
    this.log = log;
    this.name = name;
    this.progress = progress;
  }

  /** Follows the logs of all services of a data folder until this thread is interrupted. */
  static void follow(Path dataFolder, Progress progress) {
    var followers =
        Arrays.stream(Service.values())
            .map(
                service ->
                    new LogFollower(
                        DataFolder.logs(dataFolder).resolve(service.module() + ".log"),
                        service.title(),
                        progress))
            .toList();
    while (!Thread.currentThread().isInterrupted()) {
      followers.forEach(LogFollower::showNew);
      Pause.millis(200);
    }
  }

  /** Shows the whole lines that were added since the last call. */
  void showNew() {
    if (!Files.exists(log)) {
      return;
    }
    try (var channel = FileChannel.open(log)) {
      if (channel.size() < position) {
        position = 0;
      }
      var buffer = ByteBuffer.allocate(CHUNK_BYTES);
      while (channel.read(buffer.clear(), position) > 0) {
        position += buffer.position();
        show(StandardCharsets.UTF_8.decode(buffer.flip()).toString());
      }
    } catch (IOException e) {
      progress.step(name, "its log cannot be read: " + e.getMessage());
    }
  }

  private void show(String text) {
    unfinished.append(text);
    int end;
    while ((end = unfinished.indexOf("\n")) >= 0) {
      progress.line("%-8s | %s".formatted(name, unfinished.substring(0, end)));
      unfinished.delete(0, end + 1);
    }
  }
}
