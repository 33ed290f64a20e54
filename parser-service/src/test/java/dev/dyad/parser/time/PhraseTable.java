package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with marked time expressions: {@code He left [yesterday|DATE|2024-06-05].} */
final class PhraseTable {
  private static final Pattern MARKED = Pattern.compile("\\[([^\\]|]+)\\|([A-Z]+)\\|([^\\]]+)]");

  private PhraseTable() {}

  /** A marked expression. */
  record Phrase(Span span, String text, String type, String value) {}

  /** A sentence without its marks, and what they said. */
  record Marked(LocalDate reported, String sentence, List<Phrase> phrases) {}

  /** The sentences of a file of the resources. */
  static List<Marked> read(String name) throws IOException {
    List<Marked> all = new ArrayList<>();
    LocalDate reported = LocalDate.EPOCH;
    try (InputStream in =
        Objects.requireNonNull(PhraseTable.class.getResourceAsStream("/time/" + name))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("@")) {
          reported = LocalDate.parse(line.substring(1).strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          all.add(marked(reported, line));
        }
      }
    }
    return all;
  }

  private static Marked marked(LocalDate reported, String line) {
    StringBuilder sentence = new StringBuilder();
    List<Phrase> phrases = new ArrayList<>();
    Matcher mark = MARKED.matcher(line);
    int from = 0;
    while (mark.find()) {
      sentence.append(line, from, mark.start());
      int start = sentence.length();
      sentence.append(mark.group(1));
      phrases.add(
          new Phrase(
              new Span(start, sentence.length()), mark.group(1), mark.group(2), mark.group(3)));
      from = mark.end();
    }
    sentence.append(line.substring(from));
    return new Marked(reported, sentence.toString(), List.copyOf(phrases));
  }
}
