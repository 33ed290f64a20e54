package dev.dyad.parser.text;

import dev.dyad.parser.ArticleParser;
import dev.dyad.parser.article.RawPage;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code ./dyad bench parse}: articles a second on one thread, against the plain CoreNLP pipeline
 * (tokenize, ssplit, pos, lemma, ner, depparse) on the same bodies in the same run. The two take
 * turns, so that what else the machine does meets both.
 */
public final class ParseBench {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  private ParseBench() {}

  /** Takes the folder of articles. */
  public static void main(String[] args) throws IOException {
    List<String> pages = pages(Path.of(args[0]));
    ArticleParser parser = ArticleParser.standard("bench");
    long heap = usedHeap();
    List<String> bodies = pages.stream().map(p -> parser.parse(RawPage.text(p)).body()).toList();
    StanfordCoreNLP plain = plain();
    Consumer<String> dyad = page -> parser.parse(RawPage.text(page));
    Consumer<String> peer = plain::process;
    List<Double> dyadSeconds = new ArrayList<>();
    List<Double> peerSeconds = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double ours = seconds(pages, dyad);
      double theirs = seconds(bodies, peer);
      if (round >= WARM_UP) {
        dyadSeconds.add(ours);
        peerSeconds.add(theirs);
      }
    }
    double ours = pages.size() / median(dyadSeconds);
    double theirs = pages.size() / median(peerSeconds);
    System.out.printf(
        "articles                              %d, %d rounds%n", pages.size(), ROUNDS);
    System.out.printf("Dyad, whole article                   %.1f articles/s%n", ours);
    System.out.printf("plain CoreNLP pipeline, body          %.1f articles/s%n", theirs);
    System.out.printf("ratio                                 %.2f%n", ours / theirs);
    System.out.printf("heap after load                       %d MB%n", heap >> 20);
  }

  private static StanfordCoreNLP plain() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    return new StanfordCoreNLP(settings);
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
      return pages;
    }
  }

  private static double seconds(List<String> texts, Consumer<String> work) {
    long start = System.nanoTime();
    texts.forEach(work);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
