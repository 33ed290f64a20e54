package dev.dyad.parser.reading;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.evaluation.ArticleJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ./dyad parse FILE|-}: prints one structured article. */
public final class ParseOne {
  private ParseOne() {}

  /**
   * Takes a file, or {@code -} for standard input, and {@code --text} for a form made for reading
   * in place of JSON, with {@code --colour} marked up in colour for a terminal.
   */
  public static void main(String[] args) throws IOException {
    List<String> pages = List.of(args).stream().filter(a -> !a.startsWith("--")).toList();
    if (pages.size() != 1) {
      System.err.println("Name one article: ./dyad parse FILE|- [--text [--colour]]");
      System.exit(2);
    }
    String content;
    try {
      content = read(pages.getFirst());
    } catch (NoSuchFileException e) {
      System.err.println("There is no file " + e.getFile());
      System.exit(1);
      return;
    }
    boolean html = content.stripLeading().toLowerCase(Locale.ROOT).startsWith("<");
    RawPage page =
        html ? new RawPage(RawPage.Format.HTML, content, null, null, null) : RawPage.text(content);
    StructuredArticle article = ArticleParser.standard(version()).parse(page);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(args).contains("--text")) {
      out.print(new ReadableArticle(article, List.of(args).contains("--colour")).render());
    } else {
      out.println(ArticleJson.mapper().writeValueAsString(article));
    }
  }

  private static String read(String page) throws IOException {
    return page.equals("-")
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : Files.readString(Path.of(page));
  }

  private static String version() {
    String version = ParseOne.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
