package dev.dyad.local.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/**
 * Renders a kustomization: with {@code kubectl kustomize} where that is on the PATH; else its
 * resources as they stand, one after the other, which leaves out what the kustomization adds (name
 * space, labels, image tags, generated ConfigMaps).
 */
final class Kustomization {
  private final Path folder;

  Kustomization(Path folder) {
    this.folder = folder;
  }

  List<String> documents() {
    String all = kubectl().map(this::render).orElseGet(this::concatenated);
    return List.of(all.split("(?m)^---$"));
  }

  private static Optional<Path> kubectl() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .map(folder -> Path.of(folder, "kubectl"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String render(Path kubectl) {
    try {
      Process process =
          new ProcessBuilder(kubectl.toString(), "kustomize", folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError("kubectl kustomize failed");
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private String concatenated() {
    Map<String, List<String>> kustomization = new Yaml().load(read("kustomization.yaml"));
    return kustomization.getOrDefault("resources", List.of()).stream()
        .map(this::read)
        .collect(Collectors.joining("\n---\n"));
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
