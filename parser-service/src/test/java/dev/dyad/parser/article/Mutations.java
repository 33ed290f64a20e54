package dev.dyad.parser.article;

import dev.dyad.parser.article.RawPage.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pages as a broken crawler, a hostile site or chance may make them; the same for each seed. */
public final class Mutations {
  /** The most characters of visible text that the service lets in. */
  private static final int HUGE = 250_000;

  /** About so many characters a page has that repeats a part of another. */
  private static final int REPEATED = 60_000;

  private static final String[] ODD = {
    "\0",
    "\uD800",
    "\uDC00",
    "\u200F",
    "\u202E",
    "\uFEFF",
    "\u00A0",
    "&#xD800;",
    "&#99999999;",
    "&lt",
    "<!--",
    "]]>",
    "<script>",
    "</p>",
    "<td>",
    "(",
    "\"",
    "- ",
    "\t",
    "\r",
    "\n\n",
    "2024-13-45",
    "31.02.2024",
    "©",
    "By "
  };
  private static final String PAGE =
      """
      <html lang="en"><head><title>Talks go on | The Herald</title>
      <meta property="article:published_time" content="2024-05-03T10:00:00Z">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks go on",
      "datePublished": "2024-05-03T10:00:00Z", "author": [{"name": "Ann Lee"}]}</script></head>
      <body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Talks go on</h1>
      <p class="byline">By Ann Lee, <time datetime="2024-05-03">3 May 2024</time></p>
      <p>OSLO (AFP) - Norland and Estria went on with their talks on Friday, officials said.</p>
      <table><tr><td>Cod</td><td>12.5</td></tr></table><blockquote>"We will meet again in June," the
      minister said.</blockquote></article><footer>© 2024 The Herald</footer></body></html>
      """;

  private final Random chance;
  private final List<String> sound;

  /** Mutations by chance with this seed. */
  public Mutations(long seed) {
    this.chance = new Random(seed);
    this.sound = sound();
  }

  /** The next page. */
  public RawPage next() {
    String base = sound.get(chance.nextInt(sound.size()));
    Format format = base.startsWith("<") ? Format.HTML : Format.TEXT;
    String mutated =
        switch (chance.nextInt(7)) {
          case 0 -> flipped(base);
          case 1 -> sprinkled(base);
          case 2 -> cut(base);
          case 3 -> shuffled(base);
          case 4 -> random();
          case 5 -> sprinkled(flipped(cut(base)));
          default -> repeated(base);
        };
    return new RawPage(chance.nextInt(5) == 0 ? other(format) : format, mutated, null, null, null);
  }

  /** The pages that are large or deep on purpose. */
  public static Stream<RawPage> extremes() {
    String word = "word ";
    return Stream.of(
            "a".repeat(HUGE),
            word.repeat(HUGE / word.length()),
            "He said so. ".repeat(HUGE / 12),
            "By Ann Lee\n".repeat(HUGE / 20),
            "<div>".repeat(20_000) + "deep",
            "<table>" + "<tr><td>1 May 2024<td>12.5".repeat(6_000),
            "<p>".repeat(40_000),
            "<a href=x>".repeat(20_000) + "<b>".repeat(20_000),
            "<li class=date>3 May 2024".repeat(20_000),
            "{\"@graph\":[".repeat(20_000),
            "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>",
            "<p title='2024-05-03'>(".repeat(30_000),
            "\"".repeat(200_000),
            "OSLO, ".repeat(50_000))
        .flatMap(
            content ->
                Stream.of(
                    new RawPage(Format.TEXT, content, null, null, null),
                    new RawPage(Format.HTML, content, null, null, null)));
  }

  private static Format other(Format format) {
    return format == Format.HTML ? Format.TEXT : Format.HTML;
  }

  private String flipped(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1 + bytes.length / 100; i++) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String sprinkled(String text) {
    StringBuilder odd = new StringBuilder(text);
    for (int i = 0; i < 20; i++) {
      odd.insert(chance.nextInt(odd.length() + 1), ODD[chance.nextInt(ODD.length)]);
    }
    return odd.toString();
  }

  private String cut(String text) {
    int from = chance.nextInt(text.length());
    return text.substring(from, from + chance.nextInt(text.length() - from) + 1);
  }

  private String shuffled(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, chance);
    return String.join("\n", lines);
  }

  private String random() {
    StringBuilder text = new StringBuilder();
    int length = chance.nextInt(3_000);
    while (text.length() < length) {
      text.append(
          chance.nextInt(4) == 0
              ? ODD[chance.nextInt(ODD.length)]
              : String.valueOf((char) chance.nextInt(0x3000)));
    }
    return text.toString();
  }

  private String repeated(String text) {
    String part = cut(text);
    return part.repeat(1 + Math.min(200, REPEATED / part.length()));
  }

  private static List<String> sound() {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      List<String> texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(Mutations::text)
              .toList();
      return Stream.concat(texts.stream(), Stream.generate(() -> PAGE).limit(texts.size()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
