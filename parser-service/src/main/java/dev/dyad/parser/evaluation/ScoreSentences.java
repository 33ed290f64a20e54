package dev.dyad.parser.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dyad.contract.plover.EventType;
import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.evaluation.GoldSentence.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores the parser, in process, on single sentences of which each reports one event or none. */
public final class ScoreSentences {
  private final Map<EventType, Tally> byType = new EnumMap<>(EventType.class);

  private ScoreSentences() {}

  /** Takes a file of gold sentences, one JSON object a line; prints a table by type. */
  public static void main(String[] args) throws IOException {
    JsonMapper json = ArticleJson.mapper();
    ArticleParser parser = ArticleParser.standard("eval");
    ScoreSentences scores = new ScoreSentences();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      GoldSentence gold = json.readValue(line, GoldSentence.class);
      scores.add(gold, coded(gold, parser));
    }
    System.out.print(scores.table());
  }

  private static Set<Coded> coded(GoldSentence gold, ArticleParser parser) {
    return parser.parse(RawPage.text(gold.text())).events().stream()
        .map(Coded::of)
        .collect(Collectors.toSet());
  }

  private void add(GoldSentence gold, Set<Coded> events) {
    EventType wanted = gold.type();
    if (wanted != null) {
      count(wanted, new Tally(events.stream().anyMatch(gold::is) ? 1 : 0, 0, 1));
    }
    events.forEach(event -> count(event.type(), new Tally(0, 1, 0)));
  }

  private void count(EventType type, Tally more) {
    byType.merge(type, more, Tally::plus);
  }

  private String table() {
    List<String> rows =
        byType.entrySet().stream().map(e -> row(e.getKey().name(), e.getValue())).toList();
    Tally all = byType.values().stream().reduce(Tally.NONE, Tally::plus);
    return String.join("", rows) + row("all", all);
  }

  private static String row(String name, Tally tally) {
    Function<Double, String> share = "%6.3f"::formatted;
    return "%-10s F1 %s  precision %s  recall %s  (%d of %d)%n"
        .formatted(
            name,
            share.apply(tally.f1()),
            share.apply(tally.precision()),
            share.apply(tally.recall()),
            tally.right(),
            tally.wanted());
  }
}
