package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Well-known outlets by their host names. */
final class Outlets {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, String> byHost = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Outlets() {
    for (LexiconRow row : Lexicon.read("article/outlets.tsv", "host", "name").rows()) {
      byHost.put(row.required("host"), row.required("name"));
      names.put(key(row.required("name")), row.required("name"));
    }
    for (LexiconRow row : Lexicon.read("article/mastheads.tsv", "masthead", "name").rows()) {
      names.put(key(row.required("masthead")), row.required("name"));
      names.putIfAbsent(key(row.required("name")), row.required("name"));
    }
  }

  /** The outlet at a host, which may be a part of the outlet's own. */
  Optional<String> at(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (rest.contains(".")) {
      String name = byHost.get(rest);
      if (name != null) {
        return Optional.of(name);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** Whether an outlet of this name is known. */
  boolean knows(String name) {
    return named(name).isPresent();
  }

  /** The known outlet of this name: "BBC News" is the BBC. */
  Optional<String> named(String name) {
    String key = key(name);
    String found = names.get(key);
    if (found == null && key.endsWith("news")) {
      found = names.get(key.substring(0, key.length() - "news".length()));
    }
    return Optional.ofNullable(found);
  }

  /** What names of the same outlet have in common: no "The", no spaces, small letters. */
  static String key(String name) {
    String folded = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return (folded.startsWith("the ") ? folded.substring("the ".length()) : folded)
        .replace(" ", "");
  }
}
