package dev.dyad.parser.reading;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.evaluation.ArticleJson;
import dev.dyad.parser.fetch.FetchLimits;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.fetch.PublicAddresses;
import dev.dyad.parser.fetch.Unfetchable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** {@code ./dyad parse FILE|URL|-}: prints one structured article. */
public final class ParseOne {
  private ParseOne() {}

  /**
   * Takes a file, an address of the public web, or {@code -} for standard input, and {@code --text}
   * for a form made for reading in place of JSON, with {@code --colour} marked up in colour for a
   * terminal.
   */
  public static void main(String[] args) throws IOException {
    List<String> pages = List.of(args).stream().filter(a -> !a.startsWith("--")).toList();
    if (pages.size() != 1) {
      System.err.println("Name one article: ./dyad parse FILE|URL|- [--text [--colour]]");
      System.exit(2);
    }
    RawPage page;
    try (Fetcher web =
        new Fetcher(
            FetchLimits.USUAL,
            SystemDefaultDnsResolver.INSTANCE,
            new PublicAddresses(),
            Clock.systemUTC())) {
      page = new PageSource(web, System.in).read(pages.getFirst());
    } catch (NoSuchFileException e) {
      System.err.println("There is no file " + e.getFile());
      System.exit(1);
      return;
    } catch (Unfetchable e) {
      System.err.println(e.getMessage());
      System.exit(1);
      return;
    }
    StructuredArticle article = ArticleParser.standard(version()).parse(page);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(args).contains("--text")) {
      out.print(new ReadableArticle(article, List.of(args).contains("--colour")).render());
    } else {
      out.println(ArticleJson.mapper().writeValueAsString(article));
    }
  }

  private static String version() {
    String version = ParseOne.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
