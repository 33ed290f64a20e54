package dev.dyad.parser.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./dyad eval DIR}: scores the parser, in process, on a folder of gold articles. */
public final class Evaluate {
  private Evaluate() {}

  /**
   * Takes the folder of {@code NAME.txt} and {@code NAME.json} pairs and, as a second argument, the
   * file for the report page; {@code dyad-eval.html} without one.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("Name a folder of gold articles: ./dyad eval DIR [REPORT.html]");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    Results results = evaluate(folder, ArticleParser.standard("eval"));
    Path report = Path.of(args.length > 1 ? args[1] : "dyad-eval.html");
    Files.writeString(report, new ReportPage().render(results, folder.getFileName().toString()));
    System.out.print(results.table());
    System.out.println("\nArticle by article: " + report.toAbsolutePath());
  }

  static Results evaluate(Path folder, ArticleParser parser) throws IOException {
    JsonMapper json = ArticleJson.mapper();
    Scorer scorer = new Scorer();
    List<ArticleScore> scores = new ArrayList<>();
    for (Path file : golds(folder)) {
      String name = file.getFileName().toString().replaceFirst("\\.json$", "");
      GoldArticle gold = json.readValue(file.toFile(), GoldArticle.class);
      String page = Files.readString(folder.resolve(name + ".txt"));
      scores.add(scorer.score(name, gold, parser.parse(RawPage.text(page))));
    }
    return new Results(scores);
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .filter(f -> Files.exists(Path.of(f.toString().replaceFirst("\\.json$", ".txt"))))
          .sorted()
          .toList();
    }
  }
}
