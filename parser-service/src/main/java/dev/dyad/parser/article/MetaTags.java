package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in meta tags: OpenGraph, Dublin Core and the publishers' own. */
final class MetaTags {
  private final Map<String, List<String>> values = new HashMap<>();

  MetaTags(Document page) {
    for (Element tag : page.select("meta[content], meta[datetime]")) {
      String value = tag.hasAttr("content") ? tag.attr("content") : tag.attr("datetime");
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isBlank()) {
          values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(MarkupText.plain(value));
        }
      }
    }
  }

  /** The first value of the first of the names that the page uses. */
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  /** Every value of a name. */
  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }
}
