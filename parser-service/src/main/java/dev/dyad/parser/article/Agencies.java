package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** News agencies by the names that they print. */
final class Agencies {
  /** Initials of an editor behind the name of an agency: "AFP MB". */
  private static final Pattern INITIALS = Pattern.compile("(?:\\s\\p{Lu}{2,4}){1,3}$");

  private static final Pattern SUFFIX = Pattern.compile("s?(?: news(?: agency)?| agency)?$");

  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, String> exact = new HashMap<>();

  Agencies() {
    for (LexiconRow row :
        Lexicon.read("article/agencies.tsv", "name", "publisher", "forms").rows()) {
      String name = row.required("name");
      fullNames.put(name, row.required("publisher"));
      exact.put(name, name);
      row.list("forms").forEach(form -> exact.putIfAbsent(form, name));
    }
  }

  /** The name of an agency as it is printed, if it is one; an acronym must be in capitals. */
  Optional<String> named(String printed) {
    String text = printed.strip();
    if (exact.containsKey(text)) {
      return Optional.of(text);
    }
    if (text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT))) {
      return exact.keySet().stream()
          .filter(form -> form.equalsIgnoreCase(text))
          .findFirst()
          .map(form -> text);
    }
    return Optional.empty();
  }

  /** The name under which an agency publishes by itself. */
  Optional<String> publisher(String printed) {
    return named(printed).map(form -> fullNames.get(exact.getOrDefault(form, form)));
  }

  /** The agencies that a short list names: "PTI, ANI", "AFP and Reuters", "APP - UrduPoint". */
  List<String> in(String list) {
    List<String> found = new ArrayList<>();
    for (String part :
        list.split("\\s*(?:[,;/&|()+]|\\s[-–—]\\s|\\band\\b|\\bwith\\b|\\bvia\\b)\\s*")) {
      String name =
          part.strip().replaceFirst("^(?:[Tt]he|from|by|By)\\s", "").replaceFirst("[.:]$", "");
      named(part)
          .or(() -> named(name))
          .or(() -> named(INITIALS.matcher(name).replaceFirst("")))
          .filter(agency -> !found.contains(agency))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Each agency once, as first printed; "Reuter" and "REUTERS News" are the same. */
  static List<String> distinct(Collection<String> printed) {
    Set<String> seen = new HashSet<>();
    return printed.stream()
        .filter(name -> seen.add(SUFFIX.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("")))
        .toList();
  }
}
