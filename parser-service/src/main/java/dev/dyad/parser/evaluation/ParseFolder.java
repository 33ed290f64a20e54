package dev.dyad.parser.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Parses every {@code NAME.txt} of a folder to {@code NAME.json} in another. */
public final class ParseFolder {
  private ParseFolder() {}

  /** Takes the folder of texts and the folder for the answers. */
  public static void main(String[] args) throws IOException {
    Path texts = Path.of(args[0]);
    Path answers = Files.createDirectories(Path.of(args[1]));
    JsonMapper json = ArticleJson.mapper();
    ArticleParser parser = ArticleParser.standard("1.0.0");
    List<Path> files;
    try (Stream<Path> all = Files.list(texts)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", ".json");
      json.writeValue(
          answers.resolve(name).toFile(), parser.parse(RawPage.text(Files.readString(file))));
    }
  }
}
