package dev.dyad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The articles in {@code seeds/}, of which a chronology is made at the first start.
 *
 * @param files the articles, in the order of their names
 */
record Seeds(List<Path> files) {
  /** Finds the articles of a checkout. */
  static Seeds in(Path folder) {
    try (var entries = Files.list(folder)) {
      return new Seeds(entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
    } catch (IOException e) {
      throw new UserError("Cannot read the seed articles in " + folder + ": " + e, e);
    }
  }

  /**
   * Names these articles on that server: it changes when an article does.
   *
   * @param server the database server that they were posted to
   */
  String fingerprint(String server) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(server.getBytes(StandardCharsets.UTF_8));
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  /** Posts one article to the parser, and says what came of it. */
  static Outcome post(Path file, URI parser, Http http) {
    try {
      var answer =
          http.post(
              parser.resolve("/api/v1/articles"),
              "text/plain; charset=UTF-8",
              Files.readAllBytes(file));
      return switch (answer.statusCode()) {
        case 201 -> Outcome.ADDED;
        case 200 -> Outcome.KNOWN;
        default -> throw refused(file, "%d %s".formatted(answer.statusCode(), answer.body()));
      };
    } catch (IOException | UncheckedIOException e) {
      throw refused(file, e.toString());
    }
  }

  private static UserError refused(Path file, String why) {
    return new UserError("The parser refused %s: %s".formatted(file.getFileName(), why));
  }

  /** What the parser did with an article. */
  enum Outcome {
    ADDED,
    KNOWN
  }
}
