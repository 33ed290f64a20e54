package dev.dyad.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** The folder that keeps databases, logs and secrets, locked while an {@code up} uses it. */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path root, FileChannel channel, FileLock lock) {
    this.root = root;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Makes the folder if need be and takes it for this process.
   *
   * @throws UserError if it cannot be written, or another {@code up} has it
   */
  static DataFolder open(Path root) {
    try {
      Files.createDirectories(logs(root));
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new UserError(
            "Another ./dyad up runs on %s. Stop it, or choose another folder with --data. (./dyad up --logs shows what it does.)"
                .formatted(root));
      }
      return new DataFolder(root, channel, lock);
    } catch (IOException e) {
      throw new UserError(
          "Cannot keep data in %s (%s). Choose another folder with --data.".formatted(root, e), e);
    }
  }

  /** Whether an {@code up} runs on that folder now. */
  static boolean isInUse(Path root) {
    try (var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.WRITE);
        var lock = tryLock(channel)) {
      return lock == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** PostgreSQL's data directory. */
  Path postgres() {
    return root.resolve("postgres");
  }

  /** The passwords. */
  Secrets secrets() {
    return new Secrets(root.resolve("secrets"), new SecureRandom());
  }

  /** Remembers which seeds were posted where. */
  Path postedSeeds() {
    return root.resolve("seeds-posted");
  }

  /** The log of a service, or of the launcher itself. */
  Path log(String name) {
    return logs(root).resolve(name + ".log");
  }

  /** Where the logs of a data folder lie. */
  static Path logs(Path root) {
    return root.resolve("logs");
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UserError("Cannot give up the lock on " + root, e);
    }
  }
}
