package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path root = Path.of("");

  @Test
  void isUsedByOneAtATime() {
    try (var first = DataFolder.open(root)) {
      assertThat(first.postgres().startsWith(root)).isTrue();
      assertThat(DataFolder.isInUse(root)).isTrue();
      assertThatThrownBy(() -> DataFolder.open(root))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("Another ./dyad up runs on " + root);
    }

    assertThat(DataFolder.isInUse(root)).isFalse();
    DataFolder.open(root).close();
  }

  @Test
  void saysSoIfItCannotBeMade() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");

    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Choose another folder with --data");
  }

  @Test
  void keepsPasswordsForItsOwnerAlone() throws IOException {
    try (var folder = DataFolder.open(root)) {
      Secrets secrets = folder.secrets();
      String password = secrets.password("dyad_parser");

      assertThat(password).hasSize(48);
      assertThat(folder.secrets().password("dyad_parser")).isEqualTo(password);
      assertThat(secrets.password("dyad_timeline")).isNotEqualTo(password);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(secrets.file("dyad_parser"))))
          .isEqualTo("rw-------");
    }
  }
}
