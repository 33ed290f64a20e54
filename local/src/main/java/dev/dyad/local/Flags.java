package dev.dyad.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The flags of {@code ./dyad up}. */
@Command(
    name = "./dyad up",
    description =
        "Starts Dyad on this machine: PostgreSQL, the three services and the seed articles.",
    sortOptions = false,
    usageHelpAutoWidth = true)
final class Flags {
  @Option(
      names = "--ports",
      paramLabel = "WEB,PARSER,TIMELINE",
      description = "TCP ports (default: " + Ports.DEFAULT + ").")
  private String ports = Ports.DEFAULT;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where data is kept (default: $${XDG_DATA_HOME:-~/.local/share}/dyad).")
  private @Nullable Path data;

  @Option(names = "--no-seeds", description = "Leave the chronology empty.")
  private boolean noSeeds;

  @Option(
      names = "--logs",
      description = "Show what the services log, also of an up that runs already.")
  private boolean logs;

  @Option(
      names = "--database",
      paramLabel = "jdbc:postgresql://…",
      description = "Use this PostgreSQL server in place of an embedded one.")
  private @Nullable String database;

  @Option(
      names = "--database-user",
      paramLabel = "NAME",
      description = "Role there, unless the address has it as user=.")
  private @Nullable String databaseUser;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /**
   * Reads the flags together with what the environment says.
   *
   * @throws UserError if they contradict each other
   */
  Settings toSettings(Path home, Map<String, String> environment) {
    if (database == null && databaseUser != null) {
      throw new UserError("--database-user goes with --database");
    }
    return new Settings(
        home,
        data == null ? Settings.defaultData(environment) : data.toAbsolutePath().normalize(),
        Ports.parse(ports),
        Optional.ofNullable(database)
            .map(url -> ExistingServer.of(url, databaseUser, environment.get("PGPASSWORD"))),
        !noSeeds,
        logs);
  }

  boolean help() {
    return help;
  }
}
