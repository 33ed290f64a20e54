package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell the names of people from jobs, papers and sections. */
final class BylineWords {
  /** Signs at both ends; they are looked for once in each run, else a line of 100,000 is slow. */
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]++|(?<![^\\p{L}\\p{N}+])[^\\p{L}\\p{N}+]++$");

  private final Set<String> jobs = new HashSet<>();
  private final Set<String> papers = new HashSet<>();
  private final Set<String> sections = new HashSet<>();
  private final List<String> openers = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  BylineWords() {
    for (LexiconRow row : Lexicon.read("article/byline-words.tsv", "kind", "words").rows()) {
      switch (row.required("kind")) {
        case "job" -> jobs.add(row.required("words"));
        case "paper" -> papers.add(row.required("words"));
        case "section" -> sections.add(row.required("words"));
        case "opener" -> openers.add(row.required("words"));
        case "body" -> bodies.add(row.required("words"));
        default -> throw row.malformed("no kind " + row.text("kind"));
      }
    }
    openers.sort((a, b) -> b.length() - a.length());
  }

  /** Whether a word belongs to a job title or a desk. */
  boolean job(String word) {
    return jobs.contains(key(word));
  }

  /** Whether a word is one that names of papers end in. */
  boolean paper(String word) {
    return papers.contains(key(word));
  }

  /** Whether all words of a line are labels of sections. */
  boolean sectionLabel(String line) {
    boolean any = false;
    for (String word : line.split("[\\s&|>/»•.,:]+")) {
      if (!word.isBlank()) {
        if (!sections.contains(key(word))) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether a name is that of a public body: "Ministry of Foreign Affairs of Ghana". */
  boolean publicBody(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return bodies.stream().anyMatch(lower::startsWith);
  }

  /** How many characters of the line open a byline ("By ", "Text by: "), 0 if none do. */
  int opening(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String opener : openers) {
      if (lower.startsWith(opener)
          && lower.length() > opener.length() + 1
          && (lower.charAt(opener.length()) == ' ' || opener.endsWith(":"))) {
        return opener.length();
      }
    }
    return 0;
  }

  private static String key(String word) {
    return EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
