package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  @Test
  void endsWhatAKilledLauncherLeavesBehind() throws IOException, InterruptedException {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartAndWait.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    ProcessHandle child =
        ProcessHandle.of(Long.parseLong(launcher.inputReader().readLine())).orElseThrow();

    assertThat(child.isAlive()).isTrue();
    launcher.destroyForcibly().waitFor();

    assertThat(child.onExit().completeOnTimeout(child, 20, TimeUnit.SECONDS).join().isAlive())
        .isFalse();
  }

  /** A launcher that starts one process, says which, and waits to be killed. */
  static final class StartAndWait {
    private StartAndWait() {}

    public static void main(String... arguments) throws Exception {
      Process child = new ProcessBuilder("sleep", "600").start();
      Watchdog.start().watch(child.pid());
      System.out.println(child.pid());
      Thread.sleep(600_000);
    }
  }
}
