package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FlagsTest {
  private static final Path HOME = Path.of("/checkout");
  private static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/people/ada");

  @Test
  void takesEverythingFromTheDefaults() {
    Settings settings = settings();

    assertThat(settings.ports()).isEqualTo(new Ports(8080, 8081, 8082));
    assertThat(settings.data()).isEqualTo(Path.of("/people/ada/.local/share/dyad"));
    assertThat(settings.database()).isEmpty();
    assertThat(settings.postSeeds()).isTrue();
    assertThat(settings.showLogs()).isFalse();
  }

  @Test
  void takesEachFlag() {
    Settings settings = settings("--ports", "1,2,3", "--data=/data", "--no-seeds", "--logs");

    assertThat(settings)
        .isEqualTo(
            new Settings(
                HOME, Path.of("/data"), new Ports(1, 2, 3), settings.database(), false, true));
  }

  @Test
  void keepsDataWhereXdgSays() {
    assertThat(Settings.defaultData(Map.of("HOME", "/people/ada", "XDG_DATA_HOME", "/kept")))
        .isEqualTo(Path.of("/kept/dyad"));
    assertThat(Settings.defaultData(Map.of("HOME", "/people/ada", "XDG_DATA_HOME", "relative")))
        .isEqualTo(Path.of("/people/ada/.local/share/dyad"));
  }

  @Test
  void refusesAUserWithoutADatabase() {
    assertThatThrownBy(() -> settings("--database-user", "ada"))
        .isInstanceOf(UserError.class)
        .hasMessage("--database-user goes with --database");
  }

  @Test
  void wantsToKnowWhomToConnectAs() {
    assertThatThrownBy(() -> settings("--database", "jdbc:postgresql://db/postgres"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--database-user");
    assertThat(settings("--database", "jdbc:postgresql://db/x?user=ada").database()).isPresent();
  }

  @Test
  void showsNoPasswordOfADatabase() {
    var server = settings("--database", "jdbc:postgresql://db:1/x?user=ada&password=secret");

    assertThat(server.database().map(ExistingServer::description))
        .contains("jdbc:postgresql://db:1/ as ada");
  }

  private static Settings settings(String... arguments) {
    var flags = new Flags();
    new CommandLine(flags).parseArgs(arguments);
    return flags.toSettings(HOME, ENVIRONMENT);
  }
}
