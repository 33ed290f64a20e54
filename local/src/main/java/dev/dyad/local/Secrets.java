package dev.dyad.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;

/** Random passwords, each in a file that only its owner may read. */
final class Secrets {
  private static final int BYTES = 24;

  private final Path folder;
  private final SecureRandom random;

  Secrets(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** The role's password; made by the first call and the same ever after. */
  String password(String role) {
    Path file = file(role);
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UserError("Cannot read the password in " + file + ": " + e.getMessage(), e);
    }
  }

  /** The file that holds the role's password. */
  Path file(String role) {
    Path file = folder.resolve(role);
    if (!Files.exists(file)) {
      create(file);
    }
    return file;
  }

  private void create(Path file) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      Files.createDirectories(folder);
      try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
        channel.write(
            ByteBuffer.wrap(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII)));
      }
    } catch (IOException e) {
      throw new UserError("Cannot keep a password in " + file + ": " + e.getMessage(), e);
    }
  }
}
