package dev.dyad.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import picocli.CommandLine;

/** The program behind {@code ./dyad up}. */
public final class Launcher {
  private static final int FAILURE = 1;
  private static final int WRONG_USE = 2;

  private final Settings settings;
  private final Progress progress;

  Launcher(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Starts everything and stays until it is asked to end, by Ctrl-C or otherwise.
   *
   * @param arguments the flags; {@code --help} lists them
   */
  public static void main(String... arguments) {
    int status = run(System.out, System.err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, String... arguments) {
    var flags = new Flags();
    try {
      new CommandLine(flags).parseArgs(arguments);
      if (flags.help()) {
        CommandLine.usage(flags, out);
        return 0;
      }
      Path home = Path.of(System.getProperty("dyad.home", "")).toAbsolutePath();
      new Launcher(flags.toSettings(home, System.getenv()), new Progress(out)).up();
      return 0;
    } catch (CommandLine.ParameterException e) {
      err.println(e.getMessage() + "\n./dyad up --help lists the flags.");
      return WRONG_USE;
    } catch (UserError e) {
      err.println(e.getMessage());
      return FAILURE;
    }
  }

  private void up() {
    if (settings.showLogs() && DataFolder.isInUse(settings.data())) {
      LogFollower.follow(settings.data(), progress);
      return;
    }
    DataFolder folder = DataFolder.open(settings.data());
    settings.ports().requireFree();
    List.of(Service.values()).forEach(service -> service.jar(settings.home()));
    logTo(folder.log("launcher"));
    var stack = new Stack(settings, folder, progress);
    var ending = new Ending(stack, folder, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(ending::run, "stop-everything"));
    try {
      start(stack, folder);
      stay(stack);
    } finally {
      ending.run();
    }
  }

  private void start(Stack stack, DataFolder folder) {
    Instant begin = Instant.now();
    progress.line("Starting Dyad; data and logs in " + settings.data());
    if (settings.showLogs()) {
      Thread.ofVirtual().start(() -> LogFollower.follow(settings.data(), progress));
    }
    stack.start();
    if (settings.postSeeds()) {
      var seeds = Seeds.in(settings.home().resolve("seeds"));
      String server = settings.database().map(ExistingServer::description).orElse("embedded");
      new Seeding(stack, folder.postedSeeds(), progress).run(seeds, server);
    }
    progress.line(
        """

        Ready after %s.
          China–Pakistan  %s/timelines/CHN-PAK
          all timelines   %2$s/
        Ctrl-C stops everything; data is kept.\
        """
            .formatted(
                Progress.seconds(Duration.between(begin, Instant.now())),
                stack.address(Service.WEB)));
  }

  private static void stay(Stack stack) {
    var parentGone = new CountDownLatch(1);
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(parentGone::countDown));
    while (parentGone.getCount() > 0) {
      stack.requireAlive();
      Pause.millis(500);
    }
  }

  private static void logTo(Path file) {
    Logger root = LogManager.getLogManager().getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    try {
      var handler = new FileHandler(file.toString(), 1_000_000, 1, false);
      handler.setFormatter(new SimpleFormatter());
      root.addHandler(handler);
    } catch (IOException e) {
      throw new UserError("Cannot log to " + file + ": " + e.getMessage(), e);
    }
  }
}
