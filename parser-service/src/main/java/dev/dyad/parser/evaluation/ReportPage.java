package dev.dyad.parser.evaluation;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The results as a web page: the table, and article by article what was missed. */
final class ReportPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums }
      th, td { text-align: left; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid #8886 }
      h2 { font-size: 1.1rem; margin-top: 2rem }
      li { overflow-wrap: anywhere }
      """;

  String render(Results results, String folder) {
    Document page = Document.createShell("");
    page.title("Dyad: how " + folder + " was parsed");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.head().appendElement("style").text(STYLE);
    page.selectXpath("/html").attr("lang", "en");
    Element body = page.body();
    body.appendElement("h1").text("How " + folder + " was parsed");
    table(body, results);
    results.articles().forEach(article -> article(body, article));
    return page.outerHtml();
  }

  private static void table(Element body, Results results) {
    Element table = body.appendElement("table");
    row(table, "th", "measure", "value", "precision", "recall");
    results
        .fields()
        .forEach((field, share) -> row(table, "td", field, "%.3f".formatted(share), "", ""));
    for (Map.Entry<String, Tally> measure : results.tallies().entrySet()) {
      Tally t = measure.getValue();
      row(
          table,
          "td",
          measure.getKey(),
          "%.3f".formatted(t.f1()),
          "%.3f".formatted(t.precision()),
          "%.3f".formatted(t.recall()));
    }
    body.appendElement("h2").text("Can the confidence be believed?");
    Element reliability = body.appendElement("table");
    row(reliability, "th", "confidence", "events", "mean stated", "share right");
    for (Results.Reliability r : results.reliability()) {
      row(
          reliability,
          "td",
          "%.1f to %.1f".formatted(r.from(), r.from() + 0.2),
          Integer.toString(r.events()),
          "%.2f".formatted(r.stated()),
          "%.2f".formatted(r.right()));
    }
  }

  private static void row(Element table, String cell, String... texts) {
    Element row = table.appendElement("tr");
    for (String text : texts) {
      row.appendElement(cell).text(text);
    }
  }

  private static void article(Element body, ArticleScore article) {
    body.appendElement("h2").text(article.headline());
    body.appendElement("p").text(article.name());
    if (article.missed().isEmpty()) {
      body.appendElement("p").text("Nothing missed.");
      return;
    }
    Element list = body.appendElement("ul");
    article.missed().forEach(miss -> list.appendElement("li").text(miss));
  }
}
