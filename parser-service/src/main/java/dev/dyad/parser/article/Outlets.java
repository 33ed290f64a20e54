package dev.dyad.parser.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Well-known outlets by their host names. */
final class Outlets {
  private final Map<String, String> byHost = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  Outlets() {
    for (var row : LexiconRows.read("article/outlets.tsv", 2)) {
      byHost.put(row.get(0), row.get(1));
      names.add(key(row.get(1)));
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
    return names.contains(key(name));
  }

  /** What names of the same outlet have in common: no "The", no spaces, small letters. */
  static String key(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return folded.replaceFirst("^the ", "").replace(" ", "");
  }
}
