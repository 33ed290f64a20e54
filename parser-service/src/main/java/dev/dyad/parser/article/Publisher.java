package dev.dyad.parser.article;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weighs what a page shows of who carries it. */
final class Publisher {
  /** With less evidence the publisher is not known. */
  private static final double LEAST = 1.9;

  private static final int MENTIONS = 2;

  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Adds a name that stands on the page, with the weight of the place where it stands. */
  void add(String name, double weight) {
    String key = Outlets.key(name);
    if (key.length() < 2) {
      return;
    }
    weights.merge(key, weight, Double::sum);
    names.merge(key, name.strip(), Publisher::better);
  }

  /** Adds to the weight of a name, if it was added before. */
  void support(String name, double weight) {
    weights.computeIfPresent(Outlets.key(name), (key, before) -> before + weight);
  }

  /** Adds to the weight of each name that a line holds, up to twice. */
  void mention(String line, double weight) {
    String text = " " + line.toLowerCase(Locale.ROOT) + " ";
    names.forEach(
        (key, name) -> {
          boolean more = mentions.getOrDefault(key, 0) <= MENTIONS;
          if (more && text.contains(" " + name.toLowerCase(Locale.ROOT) + " ")) {
            // The first is the line that the name was taken from.
            if (mentions.merge(key, 1, Integer::sum) > 1) {
              weights.merge(key, weight, Double::sum);
            }
          }
        });
  }

  /** Gives what tells of initials to the name that they stand for: "SEP", "Sahel Evening Post". */
  void spellOut() {
    for (String initials : List.copyOf(names.values())) {
      names.values().stream()
          .filter(name -> name.indexOf(' ') > 0 && PaperNames.isInitials(initials, name))
          .findFirst()
          .ifPresent(
              name -> {
                weights.merge(
                    Outlets.key(name),
                    weights.getOrDefault(Outlets.key(initials), 0.0),
                    Double::sum);
                weights.remove(Outlets.key(initials));
              });
    }
  }

  /** The name with the most weight, in its best spelling. */
  Optional<String> name() {
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= LEAST)
        .map(best -> spelled(names.getOrDefault(best.getKey(), best.getKey())));
  }

  /** Of two spellings the one that is not all in capitals and has its article. */
  private static String better(String one, String other) {
    boolean loud = one.equals(one.toUpperCase(Locale.ROOT));
    boolean otherLoud = other.equals(other.toUpperCase(Locale.ROOT));
    if (loud != otherLoud) {
      return loud ? other : one;
    }
    return other.length() > one.length() ? other : one;
  }

  private static String spelled(String name) {
    boolean loud = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0;
    if (!loud) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean acronym =
          word.length() <= 3 && !word.equals("THE") && !word.equals("SUN") && !word.equals("OF");
      out.append(out.isEmpty() ? "" : " ").append(acronym ? word : Capitals.titleCase(word));
    }
    return out.toString();
  }
}
