package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article as a news database prints it, each part behind a code of two letters, as Factiva has
 * it: {@code HD} headline, {@code BY} byline, {@code PD} day, {@code ET} hour, {@code SN} source,
 * {@code LP} and {@code TD} text.
 */
final class DatabasePrint {
  private static final Pattern CODED =
      Pattern.compile("^\\s?(?<code>\\p{Lu}{2,3})(?:\\s{2,}|\\t)(?<value>\\S.*)$");

  /** A line that holds a code alone, the text below it. */
  private static final Pattern BARE = Pattern.compile("^\\s?(?:LP|TD)\\s*$");

  /** So many of the codes that every document has show such a print. */
  private static final int FEWEST = 4;

  private static final List<String> CERTAIN = List.of("HD", "WC", "PD", "SN", "LA", "SC", "AN");

  private DatabasePrint() {}

  /** A page without the codes, its source first; other pages as they are. */
  static String off(String content) {
    List<String> lines = content.lines().toList();
    long codes = lines.stream().map(DatabasePrint::code).filter(CERTAIN::contains).count();
    if (codes < FEWEST) {
      return content;
    }
    List<String> source = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    String day = "";
    for (String line : lines) {
      Matcher coded = CODED.matcher(line);
      if (!coded.matches()) {
        kept.add(BARE.matcher(line).matches() ? "" : line);
        continue;
      }
      String value = coded.group("value");
      switch (coded.group("code")) {
        case "SN" -> source.add(value);
        case "HD", "LP", "TD" -> kept.add(value);
        case "BY" -> kept.add(value.startsWith("By ") ? value : "By " + value);
        case "PD" -> {
          day = "Published: " + value;
          kept.add(day);
        }
        case "ET" -> {
          int at = kept.lastIndexOf(day);
          if (at >= 0) {
            kept.set(at, day + " " + value);
          }
        }
        default -> kept.add("");
      }
    }
    source.addAll(kept);
    return String.join("\n", source);
  }

  private static String code(String line) {
    Matcher coded = CODED.matcher(line);
    return coded.matches() ? coded.group("code") : "";
  }
}
